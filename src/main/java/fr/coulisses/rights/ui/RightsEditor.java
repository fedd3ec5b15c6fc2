package fr.coulisses.rights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.LineChoices;
import fr.coulisses.contacts.Channel;
import fr.coulisses.contacts.ContactFilter;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.register.EntryFindings;
import fr.coulisses.register.Register;
import fr.coulisses.register.ui.EntryEditor;
import fr.coulisses.register.ui.EntryPage;
import fr.coulisses.rights.AuthorRole;
import fr.coulisses.rights.Carrier;
import fr.coulisses.rights.Clearance;
import fr.coulisses.rights.Clearances;
import fr.coulisses.rights.ExchangeKind;
import fr.coulisses.rights.ExpenseLine;
import fr.coulisses.rights.FeeMode;
import fr.coulisses.rights.HolderRole;
import fr.coulisses.rights.LegalException;
import fr.coulisses.rights.LegalStatus;
import fr.coulisses.rights.Repertoire;
import fr.coulisses.rights.RightsDeadlines;
import fr.coulisses.rights.RightsPicture;
import fr.coulisses.rights.RightsRegister;
import fr.coulisses.rights.Society;
import fr.coulisses.rights.State;
import fr.coulisses.rights.Terms;
import fr.coulisses.rights.Use;
import fr.coulisses.rights.UsedWork;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.ui.Figures;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.Tone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The screens of works used: what is used and how, what it is in law, whom to ask, and what they answered.
@org.springframework.stereotype.Component
class RightsEditor implements EntryEditor<UsedWork, State> {

    private static final int LINE = 160;
    private static final int TEXT = 2000;
    private static final int OLDEST = -3000;
    private static final int YOUNGEST = 2200;

    private final RightsRegister register;
    private final EntryFindings findings;
    private final Projects projects;
    private final Parameters parameters;
    private final Budgets budgets;
    private final Contacts contacts;
    private final JsonMapper json;
    private final Clock clock;

    RightsEditor(
            RightsRegister register,
            EntryFindings findings,
            Projects projects,
            Parameters parameters,
            Budgets budgets,
            Contacts contacts,
            JsonMapper json,
            Clock clock) {
        this.register = register;
        this.findings = findings;
        this.projects = projects;
        this.parameters = parameters;
        this.budgets = budgets;
        this.contacts = contacts;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Register<UsedWork, State> register() {
        return register;
    }

    @Override
    public Tone tone(State state) {
        if (state.isLost()) {
            return Tone.BAD;
        }
        return switch (state) {
            case TO_IDENTIFY, TO_QUALIFY, QUALIFIED, HOLDER_IDENTIFIED, REPLACED -> Tone.NEUTRAL;
            case REMINDED -> Tone.WARN;
            default -> state.isWaiting() ? Tone.WAIT : Tone.GOOD;
        };
    }

    @Override
    public void lay(LiveFields form, EntryPage<UsedWork, State> page) {
        UUID project = page.entry().project();
        form.section("work", RightsEditor::work);
        form.section("usage", RightsEditor::usage);
        form.section("qualification", fields -> qualification(fields, page));
        form.section("request", fields -> request(fields, project));
        form.section("authorisations", fields -> authorisations(fields, page));
        form.section("credit", fields -> {
            fields.area("credit/line", TEXT);
            fields.tick("credit/checked");
        });
        form.section("declaration", fields -> {
            fields.date("declaration/programmeOn");
            fields.date("declaration/receiptsOn");
        });
        form.section("journal", RightsEditor::journal);
        follow(form, page);
    }

    private static void work(LiveFields fields) {
        fields.text("title", LINE);
        fields.choice("repertoire", Repertoire.class, "rights.repertoire.");
        fields.rows("authors", row -> {
            row.text("name", LINE);
            row.choice("role", AuthorRole.class, "rights.authorRole.");
            row.integer("bornIn", OLDEST, YOUNGEST);
            row.integer("diedIn", OLDEST, YOUNGEST);
            row.text("nationality", 60);
            row.tick("fellForFrance");
        });
        fields.integer("publishedIn", OLDEST, YOUNGEST);
        fields.text("publisher", LINE);
        fields.choice("source/carrier", Carrier.class, "rights.carrier.");
        fields.integer("source/year", OLDEST, YOUNGEST);
        fields.text("source/reference", LINE);
        fields.tick("posthumous");
    }

    private static void usage(LiveFields fields) {
        fields.anyOf("usage/uses", uses());
        fields.date("usage/from");
        fields.date("usage/to");
        fields.text("usage/support", LINE);
        fields.integer("usage/printRun", 0, 10_000_000);
        fields.text("usage/format", 60);
        fields.text("usage/extract", 60);
        fields.number("usage/share");
        fields.text("usage/territory", LINE);
        fields.integer("usage/audience", 0, 10_000_000);
        fields.number("usage/ticketPrice");
        fields.tick("usage/free");
        fields.rows("people", row -> {
            row.text("name", LINE);
            row.date("agreedOn");
            row.tick("minor");
            row.text("representative", LINE);
        });
    }

    private static void qualification(LiveFields fields, EntryPage<UsedWork, State> page) {
        fields.choice("qualification/status", LegalStatus.class, "rights.legalStatus.");
        fields.choice("qualification/exception", LegalException.class, "rights.legalException.");
        fields.text("qualification/licence", 60);
        fields.area("qualification/justification", TEXT);
        fields.add(page.files().at("qualification/justification"));
    }

    private void request(LiveFields fields, UUID project) {
        fields.choice("request/society", Society.class, "rights.society.");
        fields.text("request/organisation", LINE);
        fields.choice("request/contact", partners(project));
        fields.rows("holders", row -> {
            row.text("name", LINE);
            row.choice("role", HolderRole.class, "rights.holderRole.");
            row.text("organisation", LINE);
            row.choice("society", Society.class, "rights.society.");
            row.area("address", TEXT);
        });
        fields.date("request/requestedOn");
        fields.date("request/answerBy");
        fields.choice("request/mode", FeeMode.class, "rights.feeMode.");
        fields.number("request/fee");
        fields.anyOf("request/lines", charges(project));
        fields.date("request/invoicedOn");
        fields.date("request/paidOn");
        fields.area("request/conditions", TEXT);
    }

    private static void authorisations(LiveFields fields, EntryPage<UsedWork, State> page) {
        fields.foldedRows("authorisations", RightsEditor::authorisation, row -> {
            row.choice("clearance", Clearance.class, "rights.clearance.");
            row.text("givenBy", LINE);
            row.anyOf("uses", uses());
            row.date("signedOn");
            row.date("until");
            row.text("reference", LINE);
            row.area("scope", TEXT);
            row.tick("simulated");
            row.add(page.files().at(row.place()));
        });
    }

    private static void journal(LiveFields fields) {
        fields.foldedRows("journal", RightsEditor::exchange, row -> {
            row.date("day");
            row.choice("kind", ExchangeKind.class, "rights.exchangeKind.");
            row.choice("channel", Channel.class, "contacts.channel.");
            row.area("summary", TEXT);
            row.text("nextStep", LINE);
            row.date("remindOn");
            row.tick("done");
        });
    }

    /// In a field as wide as the form: most works have several.
    private static Map<String, String> uses() {
        Map<String, String> uses = new LinkedHashMap<>();
        for (Use use : Use.values()) {
            uses.put(use.name(), text("rights.use." + use));
        }
        return uses;
    }

    /// What a work needs, and whether it is free, are said while somebody writes.
    private void follow(LiveFields form, EntryPage<UsedWork, State> page) {
        Dossier dossier = dossier(page.entry().project());
        ParameterSnapshot figures = dossier.parameters();
        NeededCard needed = new NeededCard(dossier.project().isFictitious());
        DomainCard domain = new DomainCard();
        page.aside().add(needed, domain);
        form.followElsewhere(needed, content -> {
            UsedWork work = json.treeToValue(content, UsedWork.class);
            needed.show(work, Clearances.of(work, day(work, dossier), Terms.of(figures)));
        });
        form.followElsewhere(domain, content -> {
            UsedWork work = json.treeToValue(content, UsedWork.class);
            domain.show(work, day(work, dossier), figures);
        });
    }

    private static LocalDate day(UsedWork work, Dossier dossier) {
        return RightsDeadlines.firstUse(work, dossier).orElse(dossier.today());
    }

    private Dossier dossier(UUID project) {
        LocalDate today = LocalDate.now(clock);
        ProjectSheet sheet = projects.get(project).sheet();
        return new Dossier(sheet, today, parameters.snapshot(today));
    }

    private Map<String, String> partners(UUID project) {
        return contacts.page(project, ContactFilter.ALL, 0, Contacts.MOST).stream()
                .collect(Collectors.toMap(
                        contact -> contact.id().toString(),
                        contact -> contact.sheet().name(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private Map<String, String> charges(UUID project) {
        return LineChoices.of(
                budgets.get(project).lines().stream().filter(ExpenseLine::isPaid),
                UI.getCurrent().getLocale());
    }

    private static String authorisation(JsonNode row) {
        String clearance = row.path("clearance").asString("");
        return Stream.of(
                        clearance.isEmpty() ? "" : text("rights.clearance." + clearance),
                        row.path("givenBy").asString(""),
                        row.path("signedOn").isString() ? "" : text("rights.authorisation.unsigned"))
                .filter(Predicate.not(String::isBlank))
                .collect(Collectors.joining(" · "));
    }

    private static String exchange(JsonNode row) {
        String day = row.path("day").asString("");
        return Stream.of(
                        day.isEmpty() ? "" : Formats.date(LocalDate.parse(day)),
                        row.path("summary").asString(""))
                .filter(Predicate.not(String::isBlank))
                .collect(Collectors.joining(" · "));
    }

    @Override
    public List<Component> overview(UUID project, List<Entry<UsedWork, State>> entries) {
        Dossier dossier = dossier(project);
        List<Entry<UsedWork, State>> used = entries.stream()
                .filter(entry -> entry.state() != State.REPLACED)
                .toList();
        long blocking = findings.of(project, register, dossier).stream()
                .filter(found -> found.finding().severity() == Severity.BLOCKING)
                .map(EntryFinding::entry)
                .distinct()
                .count();
        Money cost =
                used.stream().map(entry -> entry.content().request().cost()).reduce(Money.ZERO, Money::plus);
        return List.of(new Figures()
                .with(text("rights.sum.works"), String.valueOf(used.size()))
                .with(text("rights.sum.cleared"), count(used, entry -> isCleared(entry.content(), dossier)))
                .with(
                        text("rights.sum.waiting"),
                        count(used, entry -> entry.state().isWaiting()))
                .with(
                        blocking == 0 ? Tone.NEUTRAL : Tone.BAD,
                        text("rights.sum.blocking"),
                        String.valueOf(blocking),
                        "")
                .with(
                        text("rights.sum.cost"),
                        Formats.amount(cost, UI.getCurrent().getLocale())));
    }

    private static String count(List<Entry<UsedWork, State>> entries, Predicate<Entry<UsedWork, State>> counted) {
        return String.valueOf(entries.stream().filter(counted).count());
    }

    /// It is known what the work is in law, and nothing is missing that its uses need.
    private static boolean isCleared(UsedWork work, Dossier dossier) {
        return work.status() != LegalStatus.UNQUALIFIED
                && Clearances.of(work, day(work, dossier), Terms.of(dossier.parameters())).stream()
                        .allMatch(
                                need -> need.isComplete(work, dossier.project().isFictitious()));
    }

    @Override
    public List<Block> picture(List<Entry<UsedWork, State>> entries, Wording wording) {
        return new RightsPicture(entries, wording).blocks();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
