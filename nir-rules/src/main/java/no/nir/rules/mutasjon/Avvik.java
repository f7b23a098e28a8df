package no.nir.rules.mutasjon;

/**
 * At et bevis er rødt.
 *
 * @param slag hva slags bevis det er, for eksempel {@code scenario}, {@code fasit} eller {@code orakel}
 * @param bareOrd om svaret er det samme, men regelen, hjemmelen eller setningen i et funn er en annen
 */
public record Avvik(String slag, String hva, boolean bareOrd) {}
