package fr.coulisses.examination;

import fr.coulisses.account.Role;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which warnings a team lets stand, and why. Only warnings can be waived: what blocks has to be mended, an advice asks
/// for nothing.
@Service
public class Waivers {

    private final WaiverRecords records;
    private final Artefacts artefacts;
    private final ProjectAccess access;

    Waivers(WaiverRecords records, Artefacts artefacts, ProjectAccess access) {
        this.records = records;
        this.artefacts = artefacts;
        this.access = access;
    }

    /// Everything that was said about warnings of a project, oldest first, withdrawals too.
    @Transactional(readOnly = true)
    public List<Waiver> log(UUID project) {
        access.require(project, Right.FOLLOW);
        return records.of(project);
    }

    /// Those that stand.
    @Transactional(readOnly = true)
    public Map<WaiverTarget, Waiver> standing(UUID project) {
        return standing(log(project));
    }

    /// Why warnings of an artefact may stand, by the code of the rule, as submission asks for it: what was said of
    /// several places is put together, each sentence once.
    @Transactional(readOnly = true)
    public Map<String, String> justifications(UUID artefact) {
        access.require(artefacts.projectOf(artefact), Right.FOLLOW);
        Map<String, Set<String>> byCode = new LinkedHashMap<>();
        standing(records.ofArtefact(artefact))
                .values()
                .forEach(waiver -> byCode.computeIfAbsent(waiver.target().code(), code -> new LinkedHashSet<>())
                        .add(waiver.justification()));
        return byCode.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, sentences -> String.join(" ", sentences.getValue())));
    }

    /// Takes a waiver back: its author, or an administrator.
    ///
    /// @throws Refusal when it was said by somebody else, or does not stand any more
    @Transactional
    public void withdraw(UUID project, WaiverTarget target) {
        SignedInPerson person = access.require(project, Right.FOLLOW);
        if (!access.rights(project).contains(Right.WRITE) && person.role() != Role.ADMIN) {
            throw new NotFound();
        }
        Waiver waiver = standing(records.of(project)).get(target);
        if (waiver == null) {
            throw new Refusal("examination.refused.withdrawn");
        }
        if (person.role() != Role.ADMIN && !waiver.authorId().equals(person.id())) {
            throw new Refusal("examination.refused.notYours", waiver.author());
        }
        records.add(project, target, "", person.id());
    }

    static Map<WaiverTarget, Waiver> standing(List<Waiver> log) {
        Map<WaiverTarget, Waiver> last = new LinkedHashMap<>();
        log.forEach(waiver -> last.put(waiver.target(), waiver));
        last.values().removeIf(Waiver::isWithdrawal);
        return last;
    }
}
