package fr.coulisses.examination;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import java.time.LocalDate;
import java.util.Locale;

/// What people read of an examination.
public record ExaminationWords(Labels labels, Locale language) {

    /// « 2 points bloquants, 5 à justifier, 1 conseil ; 3 levés » ; a sentence of its own when nothing is found.
    public String summary(Examination examination) {
        return examination.findings().isEmpty()
                ? labels.text(language, "examination.nothing")
                : labels.text(
                        language,
                        "examination.summary",
                        examination.open(Severity.BLOCKING),
                        examination.open(Severity.WARNING),
                        examination.open(Severity.ADVICE),
                        examination.waived());
    }

    public String group(ExaminedGroup group) {
        if (group.isRegister()) {
            return labels.text(language, group.kind());
        }
        return group.isOfTheProject() ? labels.text(language, "examination.group.project") : group.title();
    }

    public String severity(ExaminedFinding finding) {
        return labels.text(language, "artefact.severity." + finding.severity());
    }

    public String sentence(ExaminedFinding finding) {
        return labels.text(
                language, finding.finding().message(), finding.finding().words(language));
    }

    /// Where to look: the title of an artefact or the name of a page.
    public String place(ExaminedFinding finding) {
        return new ThreadWords(labels, language).place(finding.spot());
    }

    /// Why it may stand, who said so and when; empty while nobody did.
    public String waiver(ExaminedFinding finding) {
        Waiver waiver = finding.waiver();
        return waiver == null
                ? ""
                : labels.text(language, "examination.waived.by", waiver.justification(), waiver.author(), day(waiver));
    }

    public String day(Waiver waiver) {
        return Formats.date(LocalDate.ofInstant(waiver.at(), Formats.ZONE));
    }
}
