package fr.coulisses.contracts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.contracts.AnnexKind;
import fr.coulisses.contracts.Aspect;
import fr.coulisses.contracts.CoOwnership;
import fr.coulisses.contracts.ConditionReport;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractAmendments;
import fr.coulisses.contracts.ContractRegister;
import fr.coulisses.contracts.ContractState;
import fr.coulisses.contracts.ContractType;
import fr.coulisses.contracts.ContractVersions;
import fr.coulisses.contracts.ContributionNature;
import fr.coulisses.contracts.EmploymentRoute;
import fr.coulisses.contracts.EsvCategory;
import fr.coulisses.contracts.EsvExemption;
import fr.coulisses.contracts.PartyRole;
import fr.coulisses.contracts.PayUnit;
import fr.coulisses.contracts.PerformerException;
import fr.coulisses.contracts.RightKind;
import fr.coulisses.contracts.ServiceKind;
import fr.coulisses.contracts.SessionKind;
import fr.coulisses.contracts.SignatureMode;
import fr.coulisses.contracts.VatExemption;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.project.LegalForm;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.project.VatRegime;
import fr.coulisses.register.Entry;
import fr.coulisses.register.Register;
import fr.coulisses.register.ui.EntryEditor;
import fr.coulisses.register.ui.EntryPage;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.ui.Figures;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.Tone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The screens of contracts: the fields of the chosen model, its articles with what each wording implies, the
/// signatures.
@org.springframework.stereotype.Component
class ContractEditor implements EntryEditor<Contract, ContractState> {

    private static final int LINE = 160;
    private static final int NUMBER = 60;
    private static final int TEXT = 2000;
    private static final int ARTICLE = 12_000;

    private final ContractRegister register;
    private final ContractVersions versions;
    private final ContractAmendments amendments;
    private final Budgets budgets;
    private final Contacts contacts;
    private final Projects projects;
    private final Parameters parameters;
    private final Labels labels;
    private final JsonMapper json;
    private final Clock clock;

    ContractEditor(
            ContractRegister register,
            ContractVersions versions,
            ContractAmendments amendments,
            Budgets budgets,
            Contacts contacts,
            Projects projects,
            Parameters parameters,
            Labels labels,
            JsonMapper json,
            Clock clock) {
        this.register = register;
        this.versions = versions;
        this.amendments = amendments;
        this.budgets = budgets;
        this.contacts = contacts;
        this.projects = projects;
        this.parameters = parameters;
        this.labels = labels;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Register<Contract, ContractState> register() {
        return register;
    }

    @Override
    public Tone tone(ContractState state) {
        return switch (state) {
            case DRAFT, NEGOTIATING, ARCHIVED -> Tone.NEUTRAL;
            case APPROVED, SENT -> Tone.WAIT;
            case PARTLY_SIGNED, POSTPONED -> Tone.WARN;
            case SIGNED, RUNNING, PERFORMED, SETTLED -> Tone.GOOD;
            case CANCELLED, TERMINATED, LAPSED -> Tone.BAD;
        };
    }

    @Override
    public void lay(LiveFields form, EntryPage<Contract, ContractState> page) {
        new Form(form, page).lay();
    }

    @Override
    public List<Component> overview(UUID project, List<Entry<Contract, ContractState>> entries) {
        Locale language = UI.getCurrent().getLocale();
        long waiting = entries.stream()
                .filter(entry -> entry.state() == ContractState.SENT || entry.state() == ContractState.PARTLY_SIGNED)
                .count();
        return List.of(new Figures()
                .with(
                        text("contracts.sum.binding"),
                        sum(entries, entry -> entry.state().isBinding(), language))
                .with(
                        text("contracts.sum.open"),
                        sum(
                                entries,
                                entry -> !entry.state().isBinding()
                                        && !entry.state().isOver(),
                                language))
                .with(text("contracts.sum.waiting"), String.valueOf(waiting)));
    }

    private static String sum(
            List<Entry<Contract, ContractState>> entries,
            Predicate<Entry<Contract, ContractState>> counted,
            Locale language) {
        return Formats.amount(
                entries.stream()
                        .filter(counted)
                        .filter(entry -> entry.content().type() != null
                                && !entry.content().type().isIncome())
                        .map(entry -> entry.content().gross())
                        .reduce(Money.ZERO, Money::plus),
                language);
    }

    @Override
    public List<Component> beside(EntryPage<Contract, ContractState> page) {
        List<Component> cards = new ArrayList<>();
        VersionsCard texts = new VersionsCard(versions, page);
        if (texts.isNeeded()) {
            cards.add(texts);
        }
        if (page.entry().state().isBinding()) {
            cards.add(new AmendmentsCard(amendments, register, page));
        }
        return cards;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    /// The form of one contract.
    private final class Form {

        private final LiveFields form;
        private final EntryPage<Contract, ContractState> page;
        private final ProjectSheet project;
        private final List<Contact> known;
        private final Map<Div, Predicate<Contract>> frames = new LinkedHashMap<>();

        private Form(LiveFields form, EntryPage<Contract, ContractState> page) {
            this.form = form;
            this.page = page;
            this.project = projects.get(page.entry().project()).sheet();
            this.known = contacts.all(page.entry().project());
        }

        private void lay() {
            form.section("model", this::model);
            form.section(
                    "parties",
                    fields -> fields.foldedRows("parties", "role", "contracts.partyRole.", "name", this::party));
            part(Aspect.PLACE, "dates", this::dates);
            part(Aspect.EMPLOYMENT, "employment", this::employment);
            part(Aspect.PRICE, "price", this::price);
            part(Aspect.SHARING, "sharing", this::sharing);
            part(Aspect.WORKS, "showing", this::showing);
            part(
                    contract -> contract.has(Aspect.RIGHTS) || contract.has(Aspect.SHOW),
                    "rights",
                    fields -> fields.foldedRows(
                            "rights", "kind", "contracts.rightKind.", "extent", ContractEditor::right));
            part(Aspect.SHOW, "show", ContractEditor::show);
            part(Aspect.SERVICE, "service", ContractEditor::service);
            part(Aspect.VOLUNTEERING, "volunteering", ContractEditor::volunteering);
            form.section("clauses", this::clauses);
            form.section(
                    "annexes",
                    fields -> fields.rows("annexes", row -> {
                        row.choice("kind", AnnexKind.class, "contracts.annexKind.");
                        row.text("label", LINE);
                        row.add(page.files().at(row.place()));
                    }));
            form.section("lines", this::lines);
            form.section("signatures", this::signatures);
            form.section("notes", fields -> fields.area("notes", TEXT));
            Div watch = new Div();
            watch.setVisible(false);
            form.follow(watch, content -> {
                Contract contract = read(content);
                frames.forEach((frame, shown) -> frame.setVisible(shown.test(contract)));
            });
        }

        private Contract read(JsonNode content) {
            return json.treeToValue(content, Contract.class);
        }

        private void part(Aspect aspect, String name, Consumer<LiveFields> fields) {
            part(contract -> contract.has(aspect), name, fields);
        }

        /// A section that some types have; it is there for all, and seen with those.
        private void part(Predicate<Contract> shown, String name, Consumer<LiveFields> fields) {
            Div frame = new Div();
            frame.addClassName("stack");
            frames.put(frame, shown);
            form.inside(frame).section(name, fields);
        }

        private void model(LiveFields fields) {
            fields.choice("type", ContractType.class, "contracts.contractType.");
            fields.text("title", LINE);
            fields.area("object", TEXT);
            fields.text("artists", LINE);
            if (page.editable()) {
                ModelStarter starter = new ModelStarter(form, project, parameters, json, clock);
                fields.follow(starter, content -> starter.show(read(content)));
            }
        }

        private void party(LiveFields row) {
            row.choice("role", PartyRole.class, "contracts.partyRole.");
            Map<String, String> names = new LinkedHashMap<>();
            known.forEach(contact ->
                    names.put(contact.id().toString(), contact.sheet().name()));
            row.choice("contact", names);
            if (page.editable()) {
                Button take = new Button(text("contracts.party.take"), click -> take(row));
                take.addThemeVariants(ButtonVariant.SMALL);
                Div line = new Div(take);
                line.addClassName("wide");
                row.add(line);
            }
            row.text("name", LINE);
            row.choice("form", LegalForm.class, "project.legalForm.");
            row.area("address", 300);
            row.text("siret", NUMBER);
            row.text("rna", NUMBER);
            row.text("ape", NUMBER);
            row.text("representative", LINE);
            row.text("capacity", LINE);
            row.text("delegation", LINE);
            row.tick("mainlyShows");
            row.text("receipt", LINE);
            row.anyOf("categories", EsvCategory.class, "contracts.esvCategory.");
            row.date("receiptUntil");
            row.choice("exemption", EsvExemption.class, "contracts.esvExemption.");
            row.integer("otherPerformances");
            row.choice("vatRegime", VatRegime.class, "project.vatRegime.");
            row.text("vatNumber", NUMBER);
            row.text("iban", NUMBER);
        }

        /// Copies what the contacts register knows into the party; what it does not know stays.
        private void take(LiveFields row) {
            String id = row.read("contact").asString("");
            String party = row.place().substring(row.place().indexOf('/') + 1);
            known.stream()
                    .filter(contact -> contact.id().toString().equals(id))
                    .findFirst()
                    .ifPresent(contact -> {
                        ObjectNode fields = json.createObjectNode();
                        ContactParty.put(contact, fields);
                        form.list("parties").put(party, fields);
                    });
        }

        private void dates(LiveFields fields) {
            fields.date("dates/startsOn");
            fields.date("dates/endsOn");
            fields.text("dates/venue", LINE);
            fields.text("dates/address", 300);
            fields.integer("dates/performances");
            fields.integer("dates/capacity");
            fields.integer("dates/minutes");
            fields.rows("dates/sessions", row -> {
                row.choice("kind", SessionKind.class, "contracts.sessionKind.");
                row.date("day");
                row.text("begins", 10);
                row.text("ends", 10);
                row.text("label", LINE);
            });
        }

        private void employment(LiveFields fields) {
            fields.text("employment/job", LINE);
            fields.tick("employment/executive");
            fields.area("employment/motive", TEXT);
            fields.text("employment/objectNumber", NUMBER);
            fields.text("employment/agreement", LINE);
            fields.choice("employment/route", EmploymentRoute.class, "contracts.employmentRoute.");
            fields.area("employment/expenses", TEXT);
            fields.date("employment/birthDate");
            fields.date("employment/childAuthorisedOn");
            fields.date("employment/declaredOn");
            fields.date("employment/handedOn");
            fields.rows("employment/pay", row -> {
                row.choice("unit", PayUnit.class, "contracts.payUnit.");
                row.number("quantity");
                row.number("amount");
            });
            CostPanel cost = new CostPanel(parameters, clock);
            fields.follow(cost, content -> cost.show(read(content)));
        }

        private void price(LiveFields fields) {
            fields.number("price/net");
            fields.number("price/vatRate");
            fields.choice("price/exemption", VatExemption.class, "contracts.vatExemption.");
            fields.number("price/valuedAt");
            fields.number("price/statedGross");
            fields.integer("price/dueDays");
            PriceSum sum = new PriceSum();
            fields.follow(sum, content -> sum.show(read(content)));
            fields.rows("price/schedule", row -> {
                row.text("label", LINE);
                row.date("day");
                row.number("percent");
                row.number("amount");
            });
        }

        private void sharing(LiveFields fields) {
            fields.number("sharing/producer");
            fields.number("sharing/organiser");
            fields.number("sharing/guaranteed");
            fields.reference("sharing/declarant", "parties", "name");
            fields.area("sharing/base", TEXT);
            fields.choice("sharing/coOwnership", CoOwnership.class, "contracts.coOwnership.");
            fields.area("sharing/losses", TEXT);
            fields.rows("sharing/contributions", row -> {
                row.reference("party", "parties", "name");
                row.choice("nature", ContributionNature.class, "contracts.contributionNature.");
                row.text("label", LINE);
                row.number("value");
                row.number("share");
            });
        }

        private void showing(LiveFields fields) {
            fields.tick("showing/living");
            fields.tick("showing/solo");
            fields.number("showing/ticketing");
            fields.tick("showing/nailToNail");
            fields.anyOf("showing/reports", ConditionReport.class, "contracts.conditionReport.");
            fields.area("showing/climate", TEXT);
            fields.foldedRows(
                    "showing/works",
                    row -> Formats.joined(
                            " · ",
                            row.path("title").asString(""),
                            row.path("author").asString("")),
                    row -> {
                        row.text("title", LINE);
                        row.text("author", LINE);
                        row.text("technique", LINE);
                        row.text("dimensions", LINE);
                        row.number("value");
                    });
        }

        private void clauses(LiveFields fields) {
            if (page.editable()) {
                ArticleAdder adder = new ArticleAdder(form, json);
                fields.follow(adder, content -> adder.show(read(content)));
            }
            fields.foldedRows("clauses", "", row -> ClauseWords.summary(row, form), this::clause);
            ContractPreview preview = new ContractPreview(project, labels);
            fields.follow(preview, content -> preview.show(read(content)));
        }

        private void clause(LiveFields row) {
            String id = row.place().substring(row.place().indexOf('/') + 1);
            Map<String, String> wordings = ClauseWords.wordings(
                    row.read("article").asString(""), form, UI.getCurrent().getLocale());
            if (wordings.size() > 1) {
                row.choice("alternative", wordings);
            }
            ClauseText words = new ClauseText(id, form, labels, page.editable());
            row.follow(words, content -> words.show(read(content)));
            row.text("title", LINE);
            row.area("text", ARTICLE);
        }

        private void lines(LiveFields fields) {
            Map<String, String> lines = new LinkedHashMap<>();
            budgets.get(page.entry().project())
                    .lines()
                    .forEach(line -> lines.put(line.id().toString(), words(line)));
            fields.rows("lines", row -> {
                row.choice("line", lines);
                row.number("amount");
            });
        }

        private static String words(BudgetLine line) {
            return line.entry().account() + " " + line.entry().label() + " – "
                    + Formats.amount(line.amount(), UI.getCurrent().getLocale());
        }

        private void signatures(LiveFields fields) {
            if (page.editable()) {
                SignatureButtons buttons = new SignatureButtons(form, json, LocalDate.now(clock));
                fields.follow(buttons, content -> buttons.show(read(content)));
            }
            fields.rows("signatures", row -> {
                row.reference("party", "parties", "name");
                row.date("day");
                row.text("place", LINE);
                row.text("name", LINE);
                row.text("capacity", LINE);
                row.choice("mode", SignatureMode.class, "contracts.signatureMode.");
                row.add(page.files().at(row.place()));
            });
        }
    }

    private static void right(LiveFields row) {
        row.choice("kind", RightKind.class, "contracts.rightKind.");
        row.area("extent", TEXT);
        row.area("purpose", TEXT);
        row.text("media", LINE);
        row.text("territory", LINE);
        row.date("until");
        row.integer("months");
        row.number("remuneration");
    }

    private static void show(LiveFields fields) {
        fields.tick("circumstances/recorded");
        fields.tick("circumstances/lucrative");
        fields.tick("circumstances/amateurs");
        fields.integer("circumstances/amateurPerformances");
        fields.integer("circumstances/individualPerformances");
        fields.date("circumstances/amateursDeclaredOn");
        fields.number("circumstances/amateursPaid");
    }

    private static void service(LiveFields fields) {
        fields.choice("circumstances/service", ServiceKind.class, "contracts.serviceKind.");
        fields.choice("circumstances/exception", PerformerException.class, "contracts.performerException.");
    }

    private static void volunteering(LiveFields fields) {
        fields.number("circumstances/volunteerHours");
        fields.tick("circumstances/replacesEmployee");
        fields.tick("circumstances/minor");
    }
}
