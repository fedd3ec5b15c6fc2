package fr.coulisses.kinds.rightstable;

import fr.coulisses.artefact.thread.Citation;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.budget.Budgets;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.register.Attachment;
import fr.coulisses.register.Attachments;
import fr.coulisses.register.Entries;
import fr.coulisses.rights.ExpenseLine;
import fr.coulisses.rights.ListedWork;
import fr.coulisses.rights.RightsRegister;
import fr.coulisses.rights.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What the registers say of the works of a project.
@Component
public class RegisteredWorks {

    private final Entries entries;
    private final Attachments attachments;
    private final RightsRegister register;
    private final Budgets budgets;
    private final Contacts contacts;
    private final Parameters parameters;
    private final Clock clock;

    RegisteredWorks(
            Entries entries,
            Attachments attachments,
            RightsRegister register,
            Budgets budgets,
            Contacts contacts,
            Parameters parameters,
            Clock clock) {
        this.entries = entries;
        this.attachments = attachments;
        this.register = register;
        this.budgets = budgets;
        this.contacts = contacts;
        this.parameters = parameters;
        this.clock = clock;
    }

    /// The texts of a draft with the works as they stand now.
    RightsTable composed(UUID project, RightsTable draft) {
        List<Attachment> files = attachments.all(project, register);
        List<ListedWork> works = entries.all(project, register).stream()
                .map(entry -> ListedWork.of(entry, files))
                .toList();
        return new RightsTable(
                draft.method(),
                draft.responsibilities(),
                draft.afterwards(),
                works,
                ExpenseLine.of(
                        budgets.get(project),
                        works.stream().map(ListedWork::work).toList()),
                cited(project, works),
                Terms.of(parameters.snapshot(LocalDate.now(clock))));
    }

    private List<Citation> cited(UUID project, List<ListedWork> works) {
        Set<String> ids = works.stream()
                .map(listed -> listed.work().request().contact())
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? List.of()
                : contacts.all(project).stream()
                        .filter(contact -> ids.contains(contact.id().toString()))
                        .map(contact -> new Citation(
                                contact.id().toString(),
                                KnotType.PARTNER,
                                contact.sheet().name()))
                        .toList();
    }
}
