package fr.coulisses.assessment.submission;

import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.WaivedFinding;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.assessment.Claim;
import fr.coulisses.assessment.due.Timeliness;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a student keeps of a submission: what was submitted, by whom, when, and the fingerprint that proves it.
///
/// @param kind the label of its kind
record Receipt(
        ArtefactVersion version,
        String kind,
        String submittedBy,
        List<Claim> claims,
        Referential referential,
        Optional<Timeliness> timeliness,
        Wording wording) {

    Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Fields(fields()));
        blocks.add(new Block.Heading(1, wording.text("receipt.claims")));
        blocks.add(new Block.Table(
                wording.text("receipt.claims.caption"),
                List.of(
                        Block.Column.text(wording.text("receipt.student"), 2),
                        Block.Column.text(wording.text("receipt.competency"), 4)),
                claims.stream()
                        .map(claim -> Block.Row.of(claim.studentName(), competency(claim)))
                        .toList()));
        List<WaivedFinding> waived = version.findings().stream()
                .filter(each -> each.finding().severity() == Severity.WARNING)
                .toList();
        if (!waived.isEmpty()) {
            blocks.add(new Block.Heading(1, wording.text("receipt.waived")));
            blocks.add(new Block.Bullets(waived.stream().map(this::sentence).toList()));
        }
        blocks.add(new Block.Heading(1, wording.text("receipt.fingerprint")));
        blocks.add(new Block.Fields(List.of(new Block.Field(wording.text("receipt.sha256"), grouped()))));
        blocks.add(new Block.Paragraph(wording.text("receipt.verify", version.sha256())));
        return new Document(
                wording.text("receipt.title"),
                wording.text("receipt.subtitle", version.title(), version.number()),
                wording.language(),
                wording.mention(),
                blocks);
    }

    private List<Block.Field> fields() {
        List<Block.Field> fields = new ArrayList<>();
        add(fields, "receipt.project", wording.project().title());
        add(fields, "receipt.artefact", version.title() + " – " + wording.text(kind));
        add(fields, "receipt.version", String.valueOf(version.number()));
        add(fields, "receipt.submittedBy", submittedBy);
        add(fields, "receipt.submittedAt", wording.text("receipt.paris", Formats.moment(version.submittedAt())));
        timeliness.ifPresent(time -> add(
                fields,
                "receipt.due",
                wording.text(
                        time.isLate() ? "receipt.due.late" : "receipt.due.inTime",
                        Formats.date(time.dueOn()),
                        time.daysLate())));
        add(
                fields,
                "receipt.referential",
                wording.text("receipt.referential.revision", referential.code(), referential.revision()));
        if (!version.note().isBlank()) {
            add(fields, "receipt.note", version.note());
        }
        return fields;
    }

    private void add(List<Block.Field> fields, String label, String value) {
        fields.add(new Block.Field(wording.text(label), value));
    }

    private String competency(Claim claim) {
        return referential
                .competency(claim.competency())
                .map(competency -> competency.code() + " – " + competency.shortTitle())
                .orElse(claim.competency());
    }

    private String sentence(WaivedFinding waived) {
        return waived.finding().code() + "\u00a0: "
                + wording.text(waived.finding().message(), waived.finding().words(wording.language()))
                + "\n→ " + waived.justification();
    }

    /// Sixteen groups of four, to be compared by eye.
    private String grouped() {
        return version.sha256().replaceAll("(.{4})(?!$)", "$1 ");
    }
}
