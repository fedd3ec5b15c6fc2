package fr.coulisses.contracts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.contracts.Clause;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractBeginnings;
import fr.coulisses.contracts.ContractType;
import fr.coulisses.contracts.library.ClauseLibrary;
import fr.coulisses.contracts.library.Model;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import java.time.Clock;
import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Prepares a contract of the chosen model, once: its parties, its articles in their usual wording, its usual annexes.
class ModelStarter extends Div {

    private static final String CESSION_RATE = "P-TVA-CESSION";

    private final transient LiveFields form;
    private final transient ProjectSheet project;
    private final transient Parameters parameters;
    private final transient JsonMapper json;
    private final transient Clock clock;
    private transient String shown = "";

    ModelStarter(LiveFields form, ProjectSheet project, Parameters parameters, JsonMapper json, Clock clock) {
        this.form = form;
        this.project = project;
        this.parameters = parameters;
        this.json = json;
        this.clock = clock;
        addClassNames("wide", "stack");
    }

    void show(Contract contract) {
        ContractType type = contract.type();
        String needed = "";
        if (type != null && !contract.amends().changes()) {
            Model model = ClauseLibrary.shipped().of(type);
            needed = contract.clauses().isEmpty() ? "prepare" : isOf(contract, model) ? "" : "again";
            needed = needed.isEmpty() ? "" : needed + model.key();
        }
        if (needed.equals(shown)) {
            return;
        }
        shown = needed;
        removeAll();
        if (type == null || needed.isEmpty()) {
            return;
        }
        boolean first = needed.startsWith("prepare");
        Button prepare = new Button(
                getTranslation(first ? "contracts.model.prepare" : "contracts.model.again"), click -> prepare(type));
        prepare.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                first
                        ? new Div(new Paragraph(getTranslation("contracts.model.prepare.why")), prepare)
                        : new Notice(Tone.WARN, getTranslation("contracts.model.again.why"), prepare));
    }

    /// Whether its articles are those of a model, or of the team's own.
    private static boolean isOf(Contract contract, Model model) {
        return contract.clauses().stream()
                .filter(clause -> !clause.ofTheTeam())
                .map(Clause::article)
                .allMatch(article -> model.article(article).isPresent());
    }

    private void prepare(ContractType type) {
        Model model = ClauseLibrary.shipped().of(type);
        try {
            form.change(content -> {
                content.set("clauses", json.valueToTree(ContractBeginnings.clauses(model)));
                if (content.path("parties").isEmpty()) {
                    content.set("parties", json.valueToTree(ContractBeginnings.parties(model, project)));
                }
                if (content.path("annexes").isEmpty()) {
                    content.set("annexes", json.valueToTree(ContractBeginnings.annexes(model)));
                }
                if (type == ContractType.CESSION
                        && content.path("price") instanceof ObjectNode price
                        && !price.path("vatRate").isNumber()) {
                    parameters
                            .on(CESSION_RATE, LocalDate.now(clock))
                            .number()
                            .ifPresent(rate -> price.put("vatRate", rate));
                }
            });
            Notices.done(getTranslation("contracts.model.prepared"));
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
    }
}
