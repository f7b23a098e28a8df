package no.nir.rules.sjekk;

import java.util.Collection;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;

/** Sjekker filen som helhet: kommentar, pakke, lengde, importer, og at den bare har regler. */
final class Filsjekk {

    private static final int HOEYEST_ANTALL_LINJER = 150;

    private final String sti;
    private final Melder melder;

    Filsjekk(String sti, Melder melder) {
        this.sti = sti.replace('\\', '/');
        this.melder = melder;
    }

    void tekst(Regelfil fil) {
        String foerste = fil.tekst().lines().findFirst().orElse("");
        if (!foerste.startsWith("//") || foerste.substring(2).isBlank()) {
            melder.feil(1, "Filen skal begynne med en kommentar som sier hva temaet er: «// Frist: …».");
        }
        if (fil.regler().isEmpty()) {
            melder.feil(1, "Filen har ingen regler. En regel begynner med «rule» først på linjen.");
        }
        int linjer = fil.linjer();
        if (linjer > HOEYEST_ANTALL_LINJER) {
            melder.feil(
                    HOEYEST_ANTALL_LINJER + 1,
                    "Filen har " + linjer + " linjer, og skal ha høyst " + HOEYEST_ANTALL_LINJER
                            + ". Del temaet i to.");
        }
    }

    /** Pakken og importene. Gir klassene reglene i filen kan nevne. */
    Klasser hode(PackageDescr hode) {
        String pakke = hode.getName();
        String ventet = pakke.replace('.', '/') + "/" + pakke.substring(pakke.lastIndexOf('.') + 1) + ".drl";
        if (pakke.isEmpty()) {
            melder.feil(1, "Filen mangler «package» før reglene. Pakken er mappen filen ligger i.");
        } else if (!("/" + sti).endsWith("/" + ventet)) {
            melder.feil(
                    Math.max(1, hode.getLine()),
                    "Pakken er «" + pakke + "», men filen er ikke " + ventet
                            + ". Rett pakken, mappen eller filnavnet.");
        }
        Klasser klasser = new Klasser(pakke);
        for (ImportDescr en : hode.getImports()) {
            if (!klasser.importer(en.getTarget())) {
                melder.feil(
                        en.getLine(),
                        "Importen «" + en.getTarget() + "» finnes ikke." + klasser.forslag(en.getTarget()));
            }
        }
        bareRegler(hode, 1);
        return klasser;
    }

    /** Melder det som står i filen og ikke er regler. */
    void bareRegler(PackageDescr lest, int fra) {
        ikkeLov("function", lest.getFunctions(), fra);
        ikkeLov("import function", lest.getFunctionImports(), fra);
        ikkeLov("import accumulate", lest.getAccumulateImports(), fra);
        ikkeLov("global", lest.getGlobals(), fra);
        ikkeLov("declare", lest.getTypeDeclarations(), fra);
        ikkeLov("declare enum", lest.getEnumDeclarations(), fra);
        ikkeLov("declare entry-point", lest.getEntryPointDeclarations(), fra);
        ikkeLov("declare window", lest.getWindowDeclarations(), fra);
        ikkeLov(
                "query",
                lest.getRules().stream()
                        .filter(regel -> regel instanceof QueryDescr)
                        .toList(),
                fra);
        lest.getAttributes()
                .forEach(en -> melder.feil(
                        linje(en, fra), "«" + en.getName() + "» øverst i filen er ikke lov. Ta linjen bort."));
        if (lest.getUnit() != null) {
            melder.feil(linje(lest.getUnit(), fra), "«unit» er ikke lov. Ta linjen bort.");
        }
    }

    /** Importer etter den første regelen. */
    void sentImportert(PackageDescr regel, int fra) {
        regel.getImports()
                .forEach(
                        en -> melder.feil(linje(en, fra), "«import» skal stå øverst i filen, før den første regelen."));
    }

    private void ikkeLov(String hva, Collection<? extends BaseDescr> funnet, int fra) {
        funnet.forEach(en -> melder.feil(
                linje(en, fra), "«" + hva + "» er ikke lov i en regelfil: den har bare regler, og Java har resten."));
    }

    private static int linje(BaseDescr hva, int fra) {
        return Math.max(fra, hva.getLine());
    }
}
