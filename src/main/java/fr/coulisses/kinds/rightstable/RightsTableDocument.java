package fr.coulisses.kinds.rightstable;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.rights.Declaration;
import fr.coulisses.rights.Exchange;
import fr.coulisses.rights.ExpenseLine;
import fr.coulisses.rights.LegalStatus;
import fr.coulisses.rights.ListedWork;
import fr.coulisses.rights.NeededClearance;
import fr.coulisses.rights.Qualification;
import fr.coulisses.rights.Request;
import fr.coulisses.rights.UsedWork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table as its readers get it: the method, the works, whose agreement they need and what is there of it,
/// the requests, the costs, what is owed after the event, and a page of credits to be copied.
final class RightsTableDocument {

    private final RightsTable table;
    private final Wording wording;
    private final WorkWords words;
    private final List<Block> blocks = new ArrayList<>();

    RightsTableDocument(RightsTable table, Wording wording) {
        this.table = table;
        this.wording = wording;
        this.words = new WorkWords(table, wording);
    }

    Document document() {
        heading("method");
        paragraph(table.method(), "method");
        blocks.add(new Block.Fields(List.of(new Block.Field(
                wording.text("rightstable.field.responsibilities"),
                table.responsibilities().isBlank() ? wording.text("rightstable.toWrite") : table.responsibilities(),
                "responsibilities"))));
        works();
        clearances();
        qualifications();
        requests();
        costs();
        afterwards();
        credits();
        return new Document(
                wording.text("kind.rights-table"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                blocks);
    }

    private void works() {
        heading("works");
        paragraph(sum());
        table(
                "works",
                List.of(
                        Column.number(wording.text("rightstable.number"), 1),
                        Column.text(field("title"), 5),
                        Column.text(wording.text("rights.rows.authors"), 4),
                        Column.text(field("usage.uses"), 4),
                        Column.text(wording.text("rightstable.days"), 3),
                        Column.text(field("qualification.status"), 3),
                        Column.text(wording.text("register.column.state"), 3)),
                table.works().stream()
                        .map(listed -> Row.of(
                                        String.valueOf(table.number(listed)),
                                        words.title(listed),
                                        listed.work().authorNames(),
                                        words.uses(listed.work().usage().uses()),
                                        words.days(listed),
                                        words.status(listed),
                                        words.state(listed))
                                .at("works/" + listed.id()))
                        .toList());
    }

    /// How many works there are, and for how many everything is settled.
    private String sum() {
        long settled = table.used().stream()
                .filter(listed -> listed.work().status() != LegalStatus.UNQUALIFIED)
                .filter(listed -> words.needed(listed).stream().allMatch(need -> words.isComplete(need, listed.work())))
                .count();
        return wording.text("rightstable.sum", table.used().size(), settled);
    }

    private void clearances() {
        heading("clearances");
        table(
                "clearances",
                List.of(
                        Column.text(field("title"), 4),
                        Column.text(wording.text("rightstable.agreement"), 4),
                        Column.text(wording.text("rightstable.whom"), 4),
                        Column.text(field("usage.uses"), 3),
                        Column.text(wording.text("rightstable.given"), 5)),
                table.used().stream()
                        .flatMap(listed -> words.needed(listed).stream().map(need -> clearance(listed, need)))
                        .toList());
    }

    private Row clearance(ListedWork listed, NeededClearance need) {
        return Row.of(
                        words.title(listed),
                        words.clearance(need.clearance()) + "\n"
                                + need.clearance().source(),
                        words.societies(need.clearance()),
                        words.uses(need.uses()),
                        words.given(need, listed))
                .at("works/" + listed.id());
    }

    /// Why a work needs nobody's agreement: the computation, the exception, the licence.
    private void qualifications() {
        heading("qualifications");
        List<ListedWork> justified = table.used().stream()
                .filter(listed -> listed.work().status() != LegalStatus.UNQUALIFIED
                        && listed.work().status() != LegalStatus.PROTECTED)
                .toList();
        if (justified.isEmpty()) {
            paragraph(wording.text("rightstable.none.qualifications"));
        }
        for (ListedWork listed : justified) {
            String place = "works/" + listed.id() + "/work/qualification/";
            Qualification qualification = listed.work().qualification();
            blocks.add(new Block.Heading(2, words.title(listed), "works/" + listed.id()));
            List<Block.Field> fields = new ArrayList<>();
            field(fields, "qualification.status", words.status(listed), place + "status");
            if (qualification.status() == LegalStatus.PUBLIC_DOMAIN) {
                fields.add(new Block.Field(wording.text("rights.domain"), words.publicDomain(listed)));
            }
            if (qualification.exception() != null) {
                String exception = wording.text("rights.legalException." + qualification.exception());
                field(fields, "qualification.exception", exception, place + "exception");
            }
            field(fields, "qualification.licence", qualification.licence(), place + "licence");
            field(fields, "qualification.justification", qualification.justification(), place + "justification");
            blocks.add(new Block.Fields(fields));
        }
    }

    private void requests() {
        heading("requests");
        table(
                "requests",
                List.of(
                        Column.text(field("title"), 5),
                        Column.text(wording.text("rightstable.asked"), 4),
                        Column.text(field("request.requestedOn"), 2),
                        Column.text(field("request.answerBy"), 2),
                        Column.text(wording.text("register.column.state"), 3),
                        Column.text(wording.text("rightstable.since"), 2)),
                table.works().stream()
                        .filter(listed -> listed.work().request().requestedOn() != null
                                || !words.asked(listed).isEmpty())
                        .map(this::request)
                        .toList());
        List<Row> exchanges = table.works().stream()
                .flatMap(listed -> listed.work().journal().stream().map(exchange -> new Said(listed, exchange)))
                .sorted(Comparator.comparing(
                        said -> said.exchange().day(), Comparator.nullsLast(Comparator.naturalOrder())))
                .map(this::exchange)
                .toList();
        table(
                "exchanges",
                List.of(
                        Column.text(field("journal.day"), 2),
                        Column.text(field("title"), 4),
                        Column.text(field("journal.kind"), 2),
                        Column.text(field("journal.summary"), 6),
                        Column.text(field("journal.nextStep"), 4)),
                exchanges);
    }

    private Row request(ListedWork listed) {
        Request request = listed.work().request();
        return Row.of(
                        words.title(listed),
                        words.asked(listed),
                        words.day(request.requestedOn()),
                        words.day(request.answerBy()),
                        words.state(listed),
                        words.day(listed.stateOn()))
                .at("works/" + listed.id());
    }

    private record Said(ListedWork listed, Exchange exchange) {}

    private Row exchange(Said said) {
        Exchange exchange = said.exchange();
        return Row.of(
                        words.day(exchange.day()),
                        words.title(said.listed()),
                        exchange.kind() == null ? "" : wording.text("rights.exchangeKind." + exchange.kind()),
                        exchange.summary(),
                        Stream.of(exchange.nextStep(), words.day(exchange.remindOn()))
                                .filter(Predicate.not(String::isBlank))
                                .collect(Collectors.joining(" – ")))
                .at("works/" + said.listed().id() + "/work/journal/" + exchange.id());
    }

    private void costs() {
        heading("costs");
        List<Row> rows = new ArrayList<>();
        table.used().stream()
                .filter(listed -> listed.work().request().mode() != null
                        || listed.work().request().fee() != null)
                .forEach(listed -> rows.add(Row.of(
                                words.title(listed),
                                words.mode(listed),
                                words.lines(listed),
                                wording.amount(listed.work().request().cost()))
                        .at("works/" + listed.id())));
        if (!rows.isEmpty()) {
            rows.add(Row.total(wording.text("rightstable.cost"), "", "", wording.amount(table.cost())));
        }
        table(
                "costs",
                List.of(
                        Column.text(field("title"), 6),
                        Column.text(field("request.mode"), 3),
                        Column.text(field("request.lines"), 5),
                        Column.number(wording.text("rights.column.fee"), 2)),
                rows);
        List<Row> planned =
                new ArrayList<>(table.lines().stream().map(this::planned).toList());
        if (!planned.isEmpty()) {
            planned.add(Row.total(wording.text("rightstable.planned"), wording.amount(table.planned())));
        }
        table(
                "planned",
                List.of(
                        Column.text(wording.text("rightstable.line"), 8),
                        Column.number(wording.text("rightstable.amount"), 2)),
                planned);
    }

    private Row planned(ExpenseLine line) {
        return Row.of(words.line(line), wording.amount(line.amount())).at("lines/" + line.id());
    }

    private void afterwards() {
        heading("afterwards");
        paragraph(table.afterwards(), "afterwards");
        table(
                "afterwards",
                List.of(
                        Column.text(field("title"), 5),
                        Column.text(wording.text("rightstable.asked"), 3),
                        Column.text(field("declaration.programmeOn"), 3),
                        Column.text(field("declaration.receiptsOn"), 3)),
                table.used().stream()
                        .filter(listed -> words.needed(listed).stream()
                                .anyMatch(need -> need.clearance().isDeclared()))
                        .map(this::declaration)
                        .toList());
    }

    private Row declaration(ListedWork listed) {
        Declaration declaration = listed.work().declaration();
        String waiting = wording.text("rightstable.toSend");
        return Row.of(
                        words.title(listed),
                        words.asked(listed),
                        declaration.programmeOn() == null ? waiting : words.day(declaration.programmeOn()),
                        declaration.receiptsOn() == null ? waiting : words.day(declaration.receiptsOn()))
                .at("works/" + listed.id());
    }

    /// On a page of its own, to be copied into programmes, labels and websites.
    private void credits() {
        List<ListedWork> credited = table.used().stream()
                .filter(listed -> !listed.state().isLost()
                        && !listed.work().credit().line().isBlank())
                .toList();
        blocks.add(new Block.PageBreak());
        heading("credits");
        paragraph(wording.text("rightstable.credits"));
        if (credited.isEmpty()) {
            paragraph(wording.text("rightstable.none.credits"));
            return;
        }
        blocks.add(new Block.Bullets(
                credited.stream().map(listed -> credit(listed.work())).toList(),
                credited.stream()
                        .map(listed -> "works/" + listed.id() + "/work/credit/line")
                        .toList()));
    }

    private static String credit(UsedWork work) {
        return work.credit().line().strip();
    }

    /// A table, or the sentence that says that there is nothing to list.
    private void table(String name, List<Column> columns, List<Row> rows) {
        blocks.add(
                rows.isEmpty()
                        ? new Block.Paragraph(wording.text("rightstable.none." + name))
                        : new Block.Table(wording.text("rightstable.table." + name), columns, rows));
    }

    private void heading(String section) {
        blocks.add(new Block.Heading(1, wording.text("rightstable.section." + section)));
    }

    private void paragraph(String text, String place) {
        blocks.add(new Block.Paragraph(text.isBlank() ? wording.text("rightstable.toWrite") : text, place));
    }

    private void paragraph(String text) {
        blocks.add(new Block.Paragraph(text));
    }

    private void field(List<Block.Field> fields, String name, String value, String place) {
        if (!value.isBlank()) {
            fields.add(new Block.Field(field(name), value, place));
        }
    }

    private String field(String name) {
        return wording.text("rights.field." + name);
    }
}
