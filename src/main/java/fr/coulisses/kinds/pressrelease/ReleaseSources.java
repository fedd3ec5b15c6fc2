package fr.coulisses.kinds.pressrelease;

import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.TicketPrice;
import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.ContactField;
import fr.coulisses.contacts.ContactSheet;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.contacts.SubCategory;
import fr.coulisses.contracts.Aspect;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractRegister;
import fr.coulisses.contracts.Dates;
import fr.coulisses.funding.FunderLogos;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.Obligation;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.rights.RightsRegister;
import fr.coulisses.rights.State;
import fr.coulisses.rights.UsedWork;
import fr.coulisses.shared.Hour;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What the project and its registers say of what a release tells the public.
@Component
public class ReleaseSources {

    /// What a release can point to: ids and the words for them, in their order.
    ///
    /// @param media names of the media in the contacts register
    public record Choices(
            Map<String, String> contacts, Map<String, String> works, Map<String, String> funders, List<String> media) {}

    private final ObjectProvider<Projects> projects;
    private final ObjectProvider<Budgets> budgets;
    private final ObjectProvider<Contacts> contacts;
    private final ObjectProvider<Entries> entries;
    private final ObjectProvider<ContractRegister> contracts;
    private final ObjectProvider<FundingRegister> funding;
    private final ObjectProvider<FunderLogos> logos;
    private final ObjectProvider<RightsRegister> rights;
    private final ObjectProvider<PlatformTransactionManager> transactions;

    /// Services ask the kinds, and this kind asks services: they are looked for when they are needed.
    ReleaseSources(
            ObjectProvider<Projects> projects,
            ObjectProvider<Budgets> budgets,
            ObjectProvider<Contacts> contacts,
            ObjectProvider<Entries> entries,
            ObjectProvider<ContractRegister> contracts,
            ObjectProvider<FundingRegister> funding,
            ObjectProvider<FunderLogos> logos,
            ObjectProvider<RightsRegister> rights,
            ObjectProvider<PlatformTransactionManager> transactions) {
        this.projects = projects;
        this.budgets = budgets;
        this.contacts = contacts;
        this.entries = entries;
        this.contracts = contracts;
        this.funding = funding;
        this.logos = logos;
        this.rights = rights;
        this.transactions = transactions;
    }

    /// What can be chosen in a project.
    public Choices choices(UUID project) {
        List<Contact> register = contacts.getObject().all(project);
        Map<String, String> people = new LinkedHashMap<>();
        register.stream()
                .filter(contact -> contact.sheet().mayLeave())
                .forEach(contact -> people.put(contact.id().toString(), named(contact.sheet())));
        Map<String, String> works = new LinkedHashMap<>();
        works(project).forEach(work -> works.put(work.id(), work.title()));
        Map<String, String> funders = new LinkedHashMap<>();
        granted(project)
                .forEach(entry ->
                        funders.put(entry.id().toString(), entry.content().funder()));
        return new Choices(
                people,
                works,
                funders,
                register.stream()
                        .map(Contact::sheet)
                        .filter(sheet -> sheet.of(ContactField.SUB_CATEGORY).equals(SubCategory.MEDIA.name()))
                        .map(ContactSheet::name)
                        .toList());
    }

    /// How those who have granted money ask to be named; the ids of the rows are empty.
    public List<Mention> mentions(UUID project) {
        return granted(project)
                .map(entry -> new Mention(
                        "",
                        entry.id().toString(),
                        duties(entry.content(), Obligation.Kind.MENTION)
                                .findFirst()
                                .orElse(""),
                        duties(entry.content(), Obligation.Kind.LOGO).findAny().isPresent()))
                .toList();
    }

    /// The facts of a project as they stand now.
    public Facts facts(UUID project) {
        ProjectSheet sheet = projects.getObject().get(project).sheet();
        List<Contract> agreed = entries.getObject().all(project, contracts.getObject()).stream()
                .filter(entry -> !entry.state().isOver())
                .map(Entry::content)
                .toList();
        Dates venue = agreed.stream()
                .filter(contract -> contract.has(Aspect.AUDIENCE))
                .map(Contract::dates)
                .filter(dates -> !dates.venue().isBlank())
                .findFirst()
                .orElse(null);
        return new Facts(
                sheet.title(),
                sheet.organisation().name(),
                sheet.startsOn(),
                sheet.endsOn(),
                sheet.territory(),
                venue == null ? "" : venue.venue(),
                venue == null ? "" : venue.address(),
                sheet.capacity(),
                TicketPrice.of(budgets.getObject().get(project)).stream()
                        .map(Price::of)
                        .toList(),
                shows(agreed));
    }

    /// The release with what stands elsewhere, as it stands now; each register is read once.
    PressRelease composed(UUID project, PressRelease draft) {
        TransactionTemplate reading = new TransactionTemplate(transactions.getObject());
        reading.setReadOnly(true);
        return Objects.requireNonNull(reading.execute(status -> draft.composed(
                facts(project), people(project, draft), shown(project, draft), funders(project, draft))));
    }

    /// The performances that contracts of shows agree on, by day and hour.
    private static List<Show> shows(List<Contract> agreed) {
        return agreed.stream()
                .filter(contract ->
                        contract.has(Aspect.SHOW) && !contract.amends().changes())
                .flatMap(contract -> contract.dates().shows().stream()
                        .map(session -> new Show(
                                session.id(),
                                contract.artists()
                                        .replaceAll("\\s*\\([^)]*\\)", "")
                                        .strip(),
                                contract.title(),
                                session.day(),
                                session.begins(),
                                "")))
                .sorted(Comparator.comparing(Show::day, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(show ->
                                Hour.of(show.begins()).map(Object::toString).orElse("")))
                .toList();
    }

    private List<PressContact> people(UUID project, PressRelease draft) {
        Set<String> named = draft.contacts().stream()
                .map(PressContact::contact)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        return named.isEmpty()
                ? List.of()
                : contacts.getObject().all(project).stream()
                        .filter(contact -> named.contains(contact.id().toString())
                                && contact.sheet().mayLeave())
                        .map(ReleaseSources::person)
                        .toList();
    }

    private static PressContact person(Contact contact) {
        ContactSheet sheet = contact.sheet();
        return new PressContact(
                contact.id().toString(),
                "",
                sheet.of(ContactField.CONTACT_PERSON).isEmpty() ? sheet.name() : sheet.of(ContactField.CONTACT_PERSON),
                sheet.of(ContactField.FUNCTION),
                sheet.of(ContactField.TELEPHONE),
                sheet.of(ContactField.EMAIL));
    }

    private static String named(ContactSheet sheet) {
        String person = sheet.of(ContactField.CONTACT_PERSON);
        return person.isEmpty() ? sheet.name() : sheet.name() + " – " + person;
    }

    /// The works of its pictures.
    private List<KnownWork> shown(UUID project, PressRelease draft) {
        Set<String> ids = draft.pictures().stream().map(Picture::work).collect(Collectors.toSet());
        return ids.stream().allMatch(String::isEmpty)
                ? List.of()
                : works(project).stream()
                        .filter(work -> ids.contains(work.id()))
                        .toList();
    }

    /// Works that people see on what is published.
    private List<KnownWork> works(UUID project) {
        List<Entry<UsedWork, State>> register = entries.getObject().all(project, rights.getObject());
        return register.stream()
                .filter(entry -> entry.state() != State.REPLACED)
                .filter(entry -> entry.content().usage().uses().stream().anyMatch(use -> use.isPublished()))
                .map(entry -> new KnownWork(
                        entry.id().toString(),
                        entry.content().title(),
                        entry.content().credit().line()))
                .toList();
    }

    /// Logos are looked for where a mention asks for one.
    private List<Funder> funders(UUID project, PressRelease draft) {
        Map<UUID, String> shown = draft.mentions().stream().anyMatch(Mention::logo)
                ? logos.getObject().of(project)
                : Map.of();
        return granted(project)
                .map(entry ->
                        new Funder(entry.id().toString(), entry.content().funder(), shown.getOrDefault(entry.id(), "")))
                .toList();
    }

    private Stream<Entry<FundingRequest, FundingState>> granted(UUID project) {
        return entries.getObject().all(project, funding.getObject()).stream()
                .filter(entry -> entry.state().isGranted());
    }

    private static Stream<String> duties(FundingRequest request, Obligation.Kind kind) {
        return request.obligations().stream()
                .filter(duty -> duty.kind() == kind)
                .map(Obligation::label);
    }
}
