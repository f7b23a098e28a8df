package no.nir.core.vurdering;

/** Hva et vilkår kom til. Uavklart er et svar, ikke et fravær av svar. */
public enum Utfall {
    OPPFYLT,
    IKKE_OPPFYLT,
    UAVKLART
}
