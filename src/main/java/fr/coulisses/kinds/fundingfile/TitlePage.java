package fr.coulisses.kinds.fundingfile;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.project.Organisation;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The first page: who, what, where, when, how much, and for which amount.
final class TitlePage {

    private final FundingFile file;
    private final Wording wording;
    private final ProjectSheet project;

    TitlePage(FundingFile file, Wording wording) {
        this.file = file;
        this.wording = wording;
        this.project = wording.project();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(answers());
        if (!project.brief().isBlank()) {
            blocks.add(new Block.Paragraph(project.brief()));
        }
        return blocks;
    }

    /// The answers to the six questions, and whom they are given to.
    Block.Fields answers() {
        return new Block.Fields(List.of(
                field("who", who()),
                field("what", what()),
                field("where", project.territory()),
                field("when", when()),
                field("howMuch", wording.amount(file.expenses())),
                new Block.Field(wording.text("fundingfile.question.amount"), amount(), "requested/asked"),
                new Block.Field(wording.text("fundingfile.question.funder"), funder(), "requested/funder")));
    }

    private Block.Field field(String question, String answer) {
        return new Block.Field(
                wording.text("fundingfile.question." + question),
                answer.isBlank() ? wording.text("fundingfile.unknown") : answer);
    }

    private String who() {
        Organisation organisation = project.organisation();
        return Formats.joined(
                " – ",
                organisation.name(),
                organisation.form() == null ? "" : wording.text("project.legalForm." + organisation.form()),
                organisation.representative());
    }

    private String what() {
        String disciplines = project.disciplines().stream()
                .map(discipline -> wording.text("project.discipline." + discipline))
                .collect(Collectors.joining(", "));
        return Formats.joined(" – ", project.title(), wording.text("project.type." + project.type()), disciplines);
    }

    private String when() {
        LocalDate first = project.startsOn();
        LocalDate last = project.endsOn();
        if (first == null) {
            return "";
        }
        return last == null || last.equals(first)
                ? Formats.date(first)
                : wording.text("fundingfile.span", Formats.date(first), Formats.date(last));
    }

    private String amount() {
        return file.requested().askedFor().isZero()
                ? wording.text("fundingfile.unknown")
                : wording.text(
                        "fundingfile.share",
                        wording.amount(file.requested().askedFor()),
                        wording.percent(file.rateAsked()));
    }

    private String funder() {
        RequestFacts request = file.requested();
        String name = Formats.joined(
                " – ",
                request.funder(),
                request.scheme(),
                request.type() == null ? "" : wording.text(request.type().labelKey()));
        return name.isBlank() ? wording.text("fundingfile.unknown") : name;
    }
}
