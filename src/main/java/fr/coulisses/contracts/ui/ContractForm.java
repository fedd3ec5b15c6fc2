package fr.coulisses.contracts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.LineChoices;
import fr.coulisses.contacts.Contact;
import fr.coulisses.contracts.AnnexKind;
import fr.coulisses.contracts.Aspect;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractState;
import fr.coulisses.contracts.ContractType;
import fr.coulisses.contracts.SignatureMode;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.register.ui.EntryPage;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.ui.LiveFields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The form of one contract: all that its type asks for, its articles, its signatures. What other types ask for is
/// there too and is not shown, so that nothing is lost when the type is changed.
final class ContractForm {

    private static final int LINE = 160;
    private static final int TEXT = 2000;
    private static final int ARTICLE = 12_000;

    private final LiveFields form;
    private final EntryPage<Contract, ContractState> page;
    private final ProjectSheet project;
    private final Budgets budgets;
    private final Parameters parameters;
    private final Labels labels;
    private final JsonMapper json;
    private final Clock clock;
    private final ContractParties parties;
    private final ContractTerms terms;
    private final Map<Div, Predicate<Contract>> frames = new LinkedHashMap<>();

    /// @param contacts those of the project, from whom parties are taken
    ContractForm(
            LiveFields form,
            EntryPage<Contract, ContractState> page,
            ProjectSheet project,
            List<Contact> contacts,
            Budgets budgets,
            Parameters parameters,
            Labels labels,
            JsonMapper json,
            Clock clock) {
        this.form = form;
        this.page = page;
        this.project = project;
        this.budgets = budgets;
        this.parameters = parameters;
        this.labels = labels;
        this.json = json;
        this.clock = clock;
        this.parties = new ContractParties(form, contacts, page.editable(), json);
        this.terms = new ContractTerms(parameters, json, clock);
    }

    void lay() {
        form.section("model", this::model);
        form.section(
                "parties",
                fields -> fields.foldedRows("parties", "role", "contracts.partyRole.", "name", parties::row));
        part(Aspect.PLACE, "dates", ContractTerms::dates);
        part(Aspect.EMPLOYMENT, "employment", terms::employment);
        part(Aspect.PRICE, "price", terms::price);
        part(Aspect.SHARING, "sharing", ContractTerms::sharing);
        part(Aspect.WORKS, "showing", ContractTerms::showing);
        part(
                contract -> contract.has(Aspect.RIGHTS) || contract.has(Aspect.SHOW),
                "rights",
                fields -> fields.foldedRows("rights", "kind", "contracts.rightKind.", "extent", ContractTerms::right));
        part(Aspect.SHOW, "show", ContractTerms::show);
        part(Aspect.SERVICE, "service", ContractTerms::service);
        part(Aspect.VOLUNTEERING, "volunteering", ContractTerms::volunteering);
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
        Map<String, String> wordings = ClauseWords.wordings(
                row.read("article").asString(""), form, UI.getCurrent().getLocale());
        if (wordings.size() > 1) {
            row.choice("alternative", wordings);
        }
        ClauseText words = new ClauseText(row.rowId(), form, labels, page.editable());
        row.follow(words, content -> words.show(read(content)));
        row.text("title", LINE);
        row.area("text", ARTICLE);
    }

    private void lines(LiveFields fields) {
        Map<String, String> lines = LineChoices.of(
                budgets.get(page.entry().project()).lines().stream(),
                UI.getCurrent().getLocale());
        fields.rows("lines", row -> {
            row.choice("line", lines);
            row.number("amount");
        });
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
