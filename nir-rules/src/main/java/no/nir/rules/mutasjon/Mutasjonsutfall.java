package no.nir.rules.mutasjon;

/**
 * Hvordan det gikk med en mutant, og hvorfor.
 *
 * @param slag slaget bevis som drepte den; tomt når den ikke er drept
 * @param grunn beviset og det som var galt, eller hvorfor den er likeverdig
 */
public record Mutasjonsutfall(Mutant mutant, Utfall utfall, String slag, String grunn) {}
