package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Excerpt;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.TicketPrice;
import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.contracts.Aspect;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractRegister;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.funding.Obligation;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Formats;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the project, its registers and its other artefacts say of a campaign.
@Component
public class CampaignSources {

    /// What a campaign can point to or take over.
    ///
    /// @param contacts of the register: ids and names
    /// @param funders ids of granted requests and the funders
    /// @param goals the objectives of the communication plan, in its words
    /// @param targets those whom the plan speaks to, in its words
    public record Choices(
            Map<String, String> contacts, Map<String, String> funders, List<String> goals, List<String> targets) {}

    private final ObjectProvider<Artefacts> artefacts;
    private final ObjectProvider<Projects> projects;
    private final ObjectProvider<Budgets> budgets;
    private final ObjectProvider<Contacts> contacts;
    private final ObjectProvider<Entries> entries;
    private final ObjectProvider<ContractRegister> contracts;
    private final ObjectProvider<FundingRegister> funding;
    private final ObjectProvider<PlatformTransactionManager> transactions;
    private final JsonMapper json;

    /// Services ask the kinds, and this kind asks services: they are looked for when they are needed.
    CampaignSources(
            ObjectProvider<Artefacts> artefacts,
            ObjectProvider<Projects> projects,
            ObjectProvider<Budgets> budgets,
            ObjectProvider<Contacts> contacts,
            ObjectProvider<Entries> entries,
            ObjectProvider<ContractRegister> contracts,
            ObjectProvider<FundingRegister> funding,
            ObjectProvider<PlatformTransactionManager> transactions,
            JsonMapper json) {
        this.artefacts = artefacts;
        this.projects = projects;
        this.budgets = budgets;
        this.contacts = contacts;
        this.entries = entries;
        this.contracts = contracts;
        this.funding = funding;
        this.transactions = transactions;
        this.json = json;
    }

    /// What can be chosen in a project.
    public Choices choices(UUID project) {
        Map<String, String> people = new LinkedHashMap<>();
        contacts.getObject()
                .all(project)
                .forEach(contact ->
                        people.put(contact.id().toString(), contact.sheet().name()));
        Map<String, String> granted = new LinkedHashMap<>();
        funders(project).forEach(funder -> granted.put(funder.id(), funder.name()));
        List<Excerpt> taken = artefacts.getObject().excerpts(project, List.of(Excerpt.GOAL, Excerpt.TARGET));
        return new Choices(people, granted, texts(taken, Excerpt.GOAL), texts(taken, Excerpt.TARGET));
    }

    private static List<String> texts(List<Excerpt> excerpts, String part) {
        return excerpts.stream()
                .filter(excerpt -> excerpt.part().equals(part))
                .map(Excerpt::text)
                .distinct()
                .toList();
    }

    /// How those who have granted money ask to be named; the ids of the rows are empty.
    public List<Mention> mentions(UUID project) {
        return entries.getObject().all(project, funding.getObject()).stream()
                .filter(entry -> entry.state().isGranted())
                .map(entry -> new Mention(
                        "",
                        entry.id().toString(),
                        entry.content().obligations().stream()
                                .filter(duty -> duty.kind() == Obligation.Kind.MENTION)
                                .map(Obligation::label)
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    /// The facts of a project as they stand now.
    public Facts facts(UUID project) {
        ProjectSheet sheet = projects.getObject().get(project).sheet();
        return new Facts(
                sheet.title(),
                sheet.startsOn(),
                sheet.endsOn(),
                venue(project).findFirst().orElse(sheet.territory()),
                TicketPrice.of(budgets.getObject().get(project)).stream()
                        .map(ticket -> ticket.label() + "\u00a0: " + Formats.amount(ticket.price(), Locale.FRENCH))
                        .collect(Collectors.joining(" ; ")));
    }

    private Stream<String> venue(UUID project) {
        return entries.getObject().all(project, contracts.getObject()).stream()
                .filter(entry -> !entry.state().isOver())
                .<Contract>map(Entry::content)
                .filter(contract -> contract.has(Aspect.AUDIENCE))
                .map(contract -> contract.dates().venue())
                .filter(venue -> !venue.isBlank());
    }

    /// The contacts that a campaign is written to, in the order of the register.
    public List<Contact> addressed(UUID project, EmailCampaign draft) {
        return audience(project, draft).addressed();
    }

    /// The campaign with what stands elsewhere, as it stands now; each register is read once.
    EmailCampaign composed(UUID project, EmailCampaign draft) {
        TransactionTemplate reading = new TransactionTemplate(transactions.getObject());
        reading.setReadOnly(true);
        return Objects.requireNonNull(reading.execute(status ->
                draft.composed(facts(project), audience(project, draft).counted(), funders(project))));
    }

    private Audience audience(UUID project, EmailCampaign draft) {
        return new Audience(
                contacts.getObject().all(project),
                draft,
                Stream.concat(draft.oppositions().stream(), elsewhere(project)).toList());
    }

    /// Who objected to any campaign of the project; the drafts are read as they are written, since to compose one asks
    /// for the others.
    private Stream<Opposition> elsewhere(UUID project) {
        List<UUID> campaigns = artefacts.getObject().of(project).stream()
                .filter(artefact -> artefact.kind().equals(EmailCampaignKind.KEY))
                .map(Artefact::id)
                .toList();
        return campaigns.size() < 2
                ? Stream.empty()
                : campaigns.stream()
                        .flatMap(id ->
                                oppositions(artefacts.getObject().draft(id).content()));
    }

    private Stream<Opposition> oppositions(JsonNode content) {
        return content.path("oppositions").valueStream().map(row -> json.treeToValue(row, Opposition.class));
    }

    private List<Funder> funders(UUID project) {
        return entries.getObject().all(project, funding.getObject()).stream()
                .filter(entry -> entry.state().isGranted())
                .map(entry -> new Funder(entry.id().toString(), entry.content().funder()))
                .toList();
    }
}
