package no.nir.rules.fullfoering;

import no.nir.rules.grunnlag.Avledet;

/** Om vilkåret for å ha fullført ordningen er oppfylt. Nøyaktig én per ordning i en kategori. */
public record Fullfoering(Statusgrunnlag om, boolean fullfoert) implements Avledet {

    public static Fullfoering ja(Statusgrunnlag grunnlag) {
        return new Fullfoering(grunnlag, true);
    }

    public static Fullfoering nei(Statusgrunnlag grunnlag) {
        return new Fullfoering(grunnlag, false);
    }

    @Override
    public String somTekst() {
        return om.ordning() + (fullfoert ? " er fullført" : " er ikke fullført");
    }
}
