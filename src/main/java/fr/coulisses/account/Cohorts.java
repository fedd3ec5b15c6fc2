package fr.coulisses.account;

import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The cohorts of the school, kept by its administrators.
@Service
public class Cohorts {

    private final CohortRecords records;
    private final PersonRepository people;
    private final CurrentPerson currentPerson;

    Cohorts(CohortRecords records, PersonRepository people, CurrentPerson currentPerson) {
        this.records = records;
        this.people = people;
        this.currentPerson = currentPerson;
    }

    @Transactional(readOnly = true)
    public List<Cohort> all() {
        currentPerson.require(Role.ADMIN);
        return records.all();
    }

    /// The cohorts with a text in their name, accents and capitals ignored, by name.
    @Transactional(readOnly = true)
    public List<Cohort> search(String text, int offset, int limit) {
        currentPerson.require(Role.ADMIN);
        return records.search(text, offset, limit);
    }

    @Transactional(readOnly = true)
    public Cohort get(UUID cohort) {
        currentPerson.require(Role.ADMIN);
        return records.find(cohort).orElseThrow(NotFound::new);
    }

    /// @throws Refusal when the name is empty, above 120 characters, or taken
    @Transactional
    public void open(String name) {
        currentPerson.require(Role.ADMIN);
        if (!records.open(named(name))) {
            throw new Refusal("account.refused.cohortTaken", name);
        }
    }

    @Transactional
    public void rename(UUID cohort, String name) {
        currentPerson.require(Role.ADMIN);
        if (!records.rename(cohort, named(name))) {
            throw new Refusal("account.refused.cohortTaken", name);
        }
    }

    /// Who is in a cohort, by family name.
    @Transactional(readOnly = true)
    public List<PersonSummary> members(UUID cohort, int offset, int limit) {
        currentPerson.require(Role.ADMIN);
        return people.named(records.members(cohort, offset, limit)).stream()
                .map(Person::summary)
                .toList();
    }

    @Transactional
    public void join(String cohort, UUID person) {
        currentPerson.require(Role.ADMIN);
        records.join(named(cohort), person);
    }

    @Transactional
    public void leave(UUID cohort, UUID person) {
        currentPerson.require(Role.ADMIN);
        records.leave(cohort, person);
    }

    /// The names of the cohorts of some people, by person.
    @Transactional(readOnly = true)
    public Map<UUID, String> namesOf(Collection<UUID> persons) {
        currentPerson.require(Role.ADMIN);
        return records.namesOf(persons);
    }

    /// The names of one's own cohorts; empty for none.
    @Transactional(readOnly = true)
    public String mine() {
        UUID me = currentPerson.get().id();
        return records.namesOf(List.of(me)).getOrDefault(me, "");
    }

    private static String named(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > 120) {
            throw new Refusal("account.refused.cohortName");
        }
        return stripped;
    }
}
