package fr.coulisses.kinds.communicationplan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.artefact.ui.DraftPictures;
import fr.coulisses.budget.Heading;
import fr.coulisses.costs.CostLines;
import fr.coulisses.costs.UnpaidCost;
import fr.coulisses.costs.ui.UnpaidCosts;
import fr.coulisses.kinds.communicationplan.Action;
import fr.coulisses.kinds.communicationplan.Aid;
import fr.coulisses.kinds.communicationplan.Channel;
import fr.coulisses.kinds.communicationplan.CommunicationPlan;
import fr.coulisses.kinds.communicationplan.CommunicationPlanKind;
import fr.coulisses.kinds.communicationplan.Level;
import fr.coulisses.kinds.communicationplan.PlanBudget;
import fr.coulisses.kinds.communicationplan.PlanSources;
import fr.coulisses.kinds.communicationplan.PlanSources.Choices;
import fr.coulisses.kinds.communicationplan.Posting;
import fr.coulisses.kinds.communicationplan.Support;
import fr.coulisses.kinds.communicationplan.Target;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.LiveList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The plan in the order in which it is thought: brand, objectives, targets, messages, actions, and what they come
/// to.
@Component
class CommunicationPlanEditor implements ArtefactEditor {

    private static final int LINE = 200;
    private static final int TEXT = 2000;
    private static final int MOST = 100_000_000;

    /// The account that usually pays for supports and advertising.
    private static final String ADVERTISING = "623";

    private final CommunicationPlanKind kind;
    private final PlanSources sources;
    private final PlanBudget budget;
    private final CostLines costs;
    private final DraftPictures pictures;
    private final JsonMapper json;

    CommunicationPlanEditor(
            CommunicationPlanKind kind,
            PlanSources sources,
            PlanBudget budget,
            CostLines costs,
            DraftPictures pictures,
            JsonMapper json) {
        this.kind = kind;
        this.sources = sources;
        this.budget = budget;
        this.costs = costs;
        this.pictures = pictures;
        this.json = json;
    }

    @Override
    public String kind() {
        return CommunicationPlanKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        Choices choices = sources.choices(artefact.projectId(), UI.getCurrent().getLocale());
        registers(form, artefact);
        form.section("brand", fields -> brand(fields, artefact));
        form.section(
                "goals",
                fields -> fields.foldedRows("goals", "level", "communicationplan.level.", "title", goal -> {
                    goal.choice("level", Level.class, "communicationplan.level.");
                    goal.text("title", LINE);
                    goal.text("indicator", LINE);
                    goal.text("aim", LINE);
                    goal.date("dueOn");
                    goal.anyOf("objectives", choices.objectives());
                }));
        form.section(
                "targets",
                fields -> fields.foldedRows("targets", row -> target(row, choices), target -> {
                    target.text("name", LINE);
                    target.choice("segment", choices.segments());
                    target.choice("rank", Target.Rank.class, "communicationplan.rank.");
                    target.area("persona", TEXT);
                    target.area("message", TEXT);
                    target.text("promise", LINE);
                    target.text("proof", LINE);
                }));
        form.section("messages", fields -> {
            fields.area("centralMessage", LINE);
            fields.text("signature", LINE);
        });
        form.section(
                "actions",
                fields -> fields.foldedRows(
                        "actions", "title", CommunicationPlanEditor::summary, action -> action(action, choices)));
        form.section("calendar", fields -> pictures.add(fields, artefact, kind, kind::overview));
        form.section("budget", fields -> budget(fields, artefact, choices));
        form.section("mentions", fields -> {
            fields.text("licence", LINE);
            Button asked = new Button(
                    text("communicationplan.mentions.asked"), click -> addMentions(fields, artefact.projectId()));
            asked.addThemeVariants(ButtonVariant.SMALL);
            Div line = new Div(asked);
            line.addClassName("wide");
            fields.add(line);
            fields.rows("mentions", mention -> {
                mention.choice("grant", choices.grants());
                mention.text("words", LINE);
                mention.tick("logo");
            });
        });
        form.section("accessibility", fields -> {
            fields.area("accessibility", TEXT);
            fields.area("sustainability", TEXT);
        });
    }

    /// Adds the grants that no mention names yet, in the words that they ask for.
    private void addMentions(LiveFields fields, UUID project) {
        LiveList list = fields.list("mentions");
        Set<String> named =
                list.rows().stream().map(row -> row.path("grant").asString("")).collect(Collectors.toSet());
        List<ObjectNode> added = sources.mentions(project).stream()
                .filter(mention -> !named.contains(mention.grant()))
                .map(mention -> JsonMapper.shared()
                        .createObjectNode()
                        .put("grant", mention.grant())
                        .put("words", mention.words())
                        .put("logo", mention.logo()))
                .toList();
        if (!added.isEmpty()) {
            list.add(added);
        }
    }

    private static void registers(LiveFields form, Artefact artefact) {
        Div links = new Div(
                new Anchor(ProjectAddress.budget(artefact.projectId()), text("communicationplan.registers.budget")),
                new Anchor(
                        ProjectAddress.of(artefact.projectId()) + "/registres/droits",
                        text("communicationplan.registers.rights")),
                new Anchor(
                        ProjectAddress.of(artefact.projectId()) + "/registres/financements",
                        text("communicationplan.registers.funding")));
        links.addClassName("row");
        form.add(new Card(
                text("communicationplan.registers"), new Paragraph(text("communicationplan.registers.guide")), links));
    }

    private void brand(LiveFields fields, Artefact artefact) {
        fields.area("brand/positioning", TEXT);
        fields.area("brand/tone", TEXT);
        fields.area("brand/values", TEXT);
        fields.area("brand/competition", TEXT);
        fields.rows("brand/colours", colour -> {
            colour.text("name", 60);
            colour.text("hex", 7);
        });
        fields.rows("brand/pairings", pairing -> {
            pairing.reference("text", "brand/colours", "name");
            pairing.reference("background", "brand/colours", "name");
            pairing.tick("large");
        });
        pictures.add(fields, artefact, kind, kind::colours);
        fields.rows("brand/typefaces", face -> {
            face.text("name", 60);
            face.text("use", LINE);
        });
        fields.area("brand/logo", TEXT);
    }

    private void budget(LiveFields fields, Artefact artefact, Choices choices) {
        pictures.add(fields, artefact, kind, kind::money);
        BudgetExchange exchange = new BudgetExchange(budget, fields, artefact.id());
        fields.follow(
                exchange,
                content -> exchange.show(
                        sources.paid(artefact.projectId(), json.treeToValue(content, CommunicationPlan.class))));
        new UnpaidCosts(costs, artefact.projectId(), fields, choices.lines()).follow(this::unpaid);
    }

    private List<UnpaidCost> unpaid(JsonNode content) {
        return json.treeToValue(content, CommunicationPlan.class).actions().stream()
                .filter(Action::isUnpaid)
                .map(action -> new UnpaidCost(
                        "actions/" + action.id(),
                        action.title().isBlank() ? text("communicationplan.unnamed") : action.title(),
                        new Money(Objects.requireNonNull(action.cost())),
                        ADVERTISING,
                        Heading.COMMUNICATION))
                .toList();
    }

    private static void action(LiveFields action, Choices choices) {
        action.text("title", LINE);
        action.choice("status", Action.Status.class, "communicationplan.status.");
        action.reference("goal", "goals", "title");
        action.references("targets", "targets", "name");
        action.text("message", LINE);
        action.choice("support", Support.class, "communicationplan.support.");
        action.choice("channel", Channel.class, "communicationplan.channel.");
        action.date("start");
        action.date("end");
        action.number("cost");
        action.choice("line", choices.lines());
        action.text("responsible", LINE);
        action.text("indicator", LINE);
        action.integer("reach", 0, MOST);
        action.anyOf("visuals", choices.works());
        action.choice("posting", Posting.class, "communicationplan.posting.");
        action.anyOf("aids", Aid.class, "communicationplan.aid.");
        action.integer("results/impressions", 0, MOST);
        action.integer("results/clicks", 0, MOST);
        action.integer("results/interactions", 0, MOST);
        action.integer("results/tickets", 0, MOST);
    }

    /// Its own name, or the words of its segment.
    private static String target(JsonNode target, Choices choices) {
        String name = target.path("name").asString("");
        return name.isBlank()
                ? choices.segments().getOrDefault(target.path("segment").asString(""), "")
                : name;
    }

    /// What, on what, when, and how far: what tells one action from another at a glance.
    private static String summary(JsonNode action) {
        String support = action.path("support").asString("");
        String status = action.path("status").asString("");
        return Stream.of(
                        action.path("title").asString(""),
                        support.isEmpty() ? "" : text("communicationplan.support." + support),
                        day(action.path("start")),
                        status.isEmpty() ? "" : text("communicationplan.status." + status))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String day(JsonNode day) {
        return day.isString() ? Formats.date(LocalDate.parse(day.asString())) : "";
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
