package fr.coulisses.rights;

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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The letter that asks a holder for an authorisation (handbook, 5.5.2, model `LETTRE_DROITS`).
final class RequestLetter {

    private static final String BREAK = "\n";

    private final UsedWork work;
    private final State state;
    private final Wording wording;
    private final ProjectSheet project;
    private final List<Block> blocks = new ArrayList<>();

    RequestLetter(Entry<UsedWork, State> entry, Wording wording) {
        this.work = entry.content();
        this.state = entry.state();
        this.wording = wording;
        this.project = wording.project();
    }

    Document document() {
        Organisation sender = project.organisation();
        lines(recipient());
        lines(placeAndDay());
        paragraph(text("subject", work.title()));
        paragraph(text("greeting"));
        paragraph(text("purpose", project.title(), days(), place(), uses()));
        blocks.add(new Block.Fields(reference()));
        paragraph(text("conditions"));
        blocks.add(new Block.Fields(conditions()));
        paragraph(
                work.request().answerBy() == null
                        ? text("answer")
                        : text("answerBy", day(work.request().answerBy())));
        paragraph(text("close"));
        lines(sender.representative().isBlank() ? sender.name() : sender.representative());
        return new Document(
                text("title"),
                project.title(),
                wording.language(),
                wording.mention(),
                blocks,
                Print.USUAL,
                Sender.of(wording));
    }

    /// Whoever is written to: the organisation or the society, and the holders.
    private String[] recipient() {
        Request request = work.request();
        String society = request.society() == null || request.society() == Society.DIRECT
                ? ""
                : wording.text(request.society().labelKey());
        String organisation = request.organisation().isBlank() ? society : request.organisation();
        return Stream.concat(
                        Stream.of(organisation),
                        work.holders().stream().flatMap(holder -> Stream.of(holder.name(), holder.address())))
                .distinct()
                .toArray(String[]::new);
    }

    /// The day is that of the request; one that is not sent yet leaves it open.
    private String placeAndDay() {
        LocalDate sent =
                state.compareTo(State.REQUESTED) < 0 ? null : work.request().requestedOn();
        return sent == null ? text("undated", place()) : text("dated", place(), day(sent));
    }

    private String place() {
        return project.territory().isBlank() ? text("somewhere") : project.territory();
    }

    private String days() {
        LocalDate from =
                work.usage().from() == null ? project.startsOn() : work.usage().from();
        LocalDate to =
                work.usage().to() == null ? project.endsOn() : work.usage().to();
        if (from == null) {
            return text("someday");
        }
        return to == null || to.equals(from) ? text("on", day(from)) : text("fromTo", day(from), day(to));
    }

    /// « représenter, filmer et reproduire »
    private String uses() {
        List<String> verbs = work.usage().uses().stream()
                .map(use -> wording.text("rights.use." + use + ".verb"))
                .toList();
        if (verbs.isEmpty()) {
            return text("use");
        }
        return verbs.size() == 1
                ? verbs.getFirst()
                : text("and", String.join(", ", verbs.subList(0, verbs.size() - 1)), verbs.getLast());
    }

    private List<Block.Field> reference() {
        List<Block.Field> fields = new ArrayList<>();
        field(fields, "title", work.title());
        field(fields, "authors", work.authorNames());
        field(
                fields,
                "publisher",
                Stream.of(work.publisher(), work.publishedIn() == null ? "" : String.valueOf(work.publishedIn()))
                        .filter(Predicate.not(String::isBlank))
                        .collect(Collectors.joining(", ")));
        field(fields, "source.reference", work.source().reference());
        return fields;
    }

    private List<Block.Field> conditions() {
        Usage usage = work.usage();
        List<Block.Field> fields = new ArrayList<>();
        field(fields, "usage.audience", audience(usage.audience()));
        field(fields, "usage.ticketPrice", price(usage));
        field(fields, "usage.support", usage.support());
        field(fields, "usage.printRun", usage.printRun() == null ? "" : text("copies", usage.printRun()));
        field(fields, "usage.format", usage.format());
        field(fields, "usage.extract", usage.extract());
        field(fields, "usage.share", usage.share() == null ? "" : wording.percent(usage.share()));
        field(fields, "usage.territory", usage.territory());
        fields.add(new Block.Field(text("duration"), days()));
        return fields;
    }

    /// As many as fit, while nobody counted otherwise.
    private String audience(@Nullable Integer expected) {
        Integer capacity = project.capacity();
        if (expected != null) {
            return text("people", expected);
        }
        return capacity == null ? "" : text("capacity", capacity);
    }

    private String price(Usage usage) {
        if (usage.free()) {
            return text("free");
        }
        return usage.ticketPrice() == null ? "" : wording.amount(new Money(usage.ticketPrice()));
    }

    private void field(List<Block.Field> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.add(new Block.Field(wording.text("rights.letter.field." + name), value));
        }
    }

    private void lines(String... lines) {
        paragraph(Stream.of(lines).filter(Predicate.not(String::isBlank)).collect(Collectors.joining(BREAK)));
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            blocks.add(new Block.Paragraph(text));
        }
    }

    private String text(String key, Object... arguments) {
        return wording.text("rights.letter." + key, arguments);
    }

    private static String day(LocalDate day) {
        return Formats.date(day);
    }
}
