package fr.coulisses.kinds.presskit;

import fr.coulisses.artefact.Photograph;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// R-C4.4-06: each photograph of the kit says what it shows and whose it is, « © Maud Ferrand »; without that no
/// medium can print it (CPI L.121-1). More than fifteen make a file of more than the 10 MB of the trade (handbook,
/// C4.4).
class PhotographsAreCredited implements Check<PressKit> {

    static final int MOST = 15;

    private static final String CODE = "R-C4.4-06";
    private static final String LIST = "photographs";
    private static final Pattern CREDIT = Pattern.compile("(?iu)©|\\bcr[eé]dit|\\bphoto\\w*[ \u00a0]?:|\\bd\\. ?r\\.");

    @Override
    public List<Finding> examine(PressKit kit, Dossier dossier) {
        int count = kit.photographs().size();
        return Stream.concat(
                        kit.photographs().stream().flatMap(photograph -> examine(photograph, dossier)),
                        Stream.of(finding(Severity.ADVICE, LIST, "many", number(count), number(MOST)))
                                .filter(many -> count > MOST))
                .toList();
    }

    private static Stream<Finding> examine(Photograph photograph, Dossier dossier) {
        String place = LIST + "/" + photograph.id();
        if (!dossier.hasPicture(photograph.picture())) {
            return Stream.of(finding(Severity.WARNING, place, "lost"));
        }
        if (photograph.caption().isBlank()) {
            return Stream.of(finding(Severity.BLOCKING, place + "/caption", "caption"));
        }
        return CREDIT.matcher(photograph.caption()).find()
                ? Stream.empty()
                : Stream.of(finding(Severity.BLOCKING, place + "/caption", "credit", photograph.caption()));
    }

    private static String number(int count) {
        return Figure.number(BigDecimal.valueOf(count));
    }

    private static Finding finding(Severity severity, String place, String name, String... arguments) {
        return new Finding(CODE, severity, place, "finding." + CODE + ".kit." + name, List.of(arguments));
    }
}
