package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// R-C3.5-09: each accessibility aid is budgeted, reserved and announced to the audience in time; what is announced and
/// then absent shuts out those who counted on it. A person who answers for it is advised.
class AidsAreReady implements Check<MediationSheet> {

    /// The usage of announcing an aid so many days before.
    static final String ANNOUNCEMENT = "P-ACCES-ANNONCE";

    private static final String CODE = "R-C3.5-09";

    @Override
    public List<Finding> examine(MediationSheet sheet, Dossier dossier) {
        return sheet.aids().stream()
                .flatMap(aid -> Stream.of(
                                budgeted(sheet, aid),
                                told(!aid.reserved(), aid, "reserved", "unreserved"),
                                announced(sheet, aid, dossier),
                                nobody(aid))
                        .flatMap(each -> each))
                .toList();
    }

    private static Stream<Finding> budgeted(MediationSheet sheet, Aid aid) {
        if (!aid.isPriced()) {
            return told(true, aid, "cost", "unpriced");
        }
        return told(aid.isCharged() && sheet.line(aid.line()).isEmpty(), aid, "line", "unbudgeted");
    }

    private static Stream<Finding> announced(MediationSheet sheet, Aid aid, Dossier dossier) {
        if (aid.announcedOn() == null) {
            return told(true, aid, "announcedOn", "unannounced");
        }
        if (sheet.date() == null) {
            return Stream.empty();
        }
        int days = dossier.parameters().on(sheet.date()).decimal(ANNOUNCEMENT).intValue();
        LocalDate latest = sheet.date().minusDays(days);
        return told(
                aid.announcedOn().isAfter(latest),
                aid,
                "announcedOn",
                "late",
                Formats.date(aid.announcedOn()),
                String.valueOf(days),
                Formats.date(latest));
    }

    private static Stream<Finding> nobody(Aid aid) {
        return aid.person().isBlank()
                ? Stream.of(finding(Severity.ADVICE, aid, "person", "nobody", new String[0]))
                : Stream.empty();
    }

    private static Stream<Finding> told(boolean wrong, Aid aid, String field, String name, String... arguments) {
        return wrong ? Stream.of(finding(Severity.WARNING, aid, field, name, arguments)) : Stream.empty();
    }

    private static Finding finding(Severity severity, Aid aid, String field, String name, String[] arguments) {
        return new Finding(
                CODE,
                severity,
                "aids/" + aid.id() + "/" + field,
                "finding." + CODE + "." + name,
                Stream.concat(Stream.of(called(aid)), Stream.of(arguments)).toList());
    }

    private static String called(Aid aid) {
        return AidCatalogue.find(aid.aid())
                .map(known -> Figure.label(known.labelKey()))
                .orElse(aid.aid().isEmpty() ? "…" : aid.aid());
    }
}
