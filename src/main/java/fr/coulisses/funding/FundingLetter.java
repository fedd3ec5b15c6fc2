package fr.coulisses.funding;

import fr.coulisses.artefact.Sender;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Print;
import fr.coulisses.project.Organisation;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The letter that goes with a request: who asks whom for what, for which project, with which documents.
final class FundingLetter {

    private final FundingRequest request;
    private final Wording wording;
    private final ProjectSheet project;
    private final List<Block> blocks = new ArrayList<>();

    private FundingLetter(FundingRequest request, Wording wording) {
        this.request = request;
        this.wording = wording;
        this.project = wording.project();
    }

    static Document of(Entry<FundingRequest, FundingState> entry, Wording wording) {
        return new FundingLetter(entry.content(), wording).document();
    }

    private Document document() {
        Organisation organisation = project.organisation();
        lines(request.officer(), request.funder());
        paragraph("funding.letter.object", object());
        paragraph("funding.letter.opening");
        paragraph(
                "funding.letter.who",
                organisation.name().isBlank() ? wording.text("funding.letter.ourStructure") : organisation.name(),
                project.title(),
                dates());
        if (!project.brief().isBlank()) {
            blocks.add(new Block.Paragraph(project.brief(), ""));
        }
        paragraph("funding.letter.asked", amount(), request.scheme().isBlank() ? object() : request.scheme());
        List<String> documents = request.documents().stream()
                .filter(document -> document.status() == RequestedDocument.Status.PROVIDED)
                .map(this::name)
                .filter(name -> !name.isBlank())
                .toList();
        if (!documents.isEmpty()) {
            paragraph("funding.letter.documents");
            blocks.add(new Block.Bullets(documents, List.of()));
        }
        paragraph("funding.letter.closing");
        lines(organisation.representative(), organisation.name());
        return new Document(
                wording.text("funding.letter.title"),
                request.name(),
                wording.language(),
                wording.mention(),
                blocks,
                Print.USUAL,
                Sender.of(wording));
    }

    private String object() {
        return wording.text("funding.letter.objectOf", project.title());
    }

    private String amount() {
        return wording.amount(request.asked() == null ? Money.ZERO : new Money(request.asked()));
    }

    private String name(RequestedDocument document) {
        DocumentType type = document.type();
        return document.label().isBlank() && type != null ? wording.text(type.labelKey()) : document.label();
    }

    private String dates() {
        LocalDate first = project.startsOn();
        LocalDate last = project.endsOn();
        if (first == null) {
            return wording.text("funding.letter.dateless");
        }
        return last == null || last.equals(first)
                ? wording.text("funding.letter.on", Formats.date(first), project.territory())
                : wording.text("funding.letter.fromTo", Formats.date(first), Formats.date(last), project.territory());
    }

    private void lines(@Nullable String... lines) {
        String text = Stream.of(lines)
                .filter(Objects::nonNull)
                .filter(line -> !line.isBlank())
                .reduce((above, below) -> above + "\n" + below)
                .orElse("");
        if (!text.isEmpty()) {
            blocks.add(new Block.Paragraph(text, ""));
        }
    }

    private void paragraph(String label, Object... arguments) {
        blocks.add(new Block.Paragraph(wording.text(label, arguments), ""));
    }
}
