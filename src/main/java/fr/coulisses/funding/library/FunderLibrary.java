package fr.coulisses.funding.library;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.funding.library.FunderRecords.Written;
import fr.coulisses.shared.DraftMerge;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The funders that students are shown: read by everybody with an account, kept up to date by administrators.
///
/// A release ships some. What a school says of one of them stands in its place until the school takes it back; a
/// request copies what it needs, so a project never depends on the library.
@Service
public class FunderLibrary {

    private final ShippedFunders shipped;
    private final FunderRecords records;
    private final CurrentPerson currentPerson;
    private final JsonMapper json;

    FunderLibrary(ShippedFunders shipped, FunderRecords records, CurrentPerson currentPerson, JsonMapper json) {
        this.shipped = shipped;
        this.records = records;
        this.currentPerson = currentPerson;
        this.json = json;
    }

    /// All, archived ones too: those of the release in the order of the handbook, then those of the school.
    @Transactional(readOnly = true)
    public List<Funder> all() {
        currentPerson.get();
        Map<UUID, Written> written = records.all();
        List<Funder> funders = new ArrayList<>();
        shipped.all().forEach((id, sheet) -> {
            Written other = written.remove(id);
            FunderSheet own = other == null ? null : other.sheet();
            funders.add(
                    new Funder(id, own == null ? sheet : own, true, own != null, other != null && other.archived()));
        });
        written.forEach((id, own) -> {
            if (own.sheet() != null) {
                funders.add(new Funder(id, own.sheet(), false, true, own.archived()));
            }
        });
        return List.copyOf(funders);
    }

    /// @throws Refusal when it cannot be kept, or another has its name
    @Transactional
    public UUID add(FunderSheet typed) {
        UUID person = currentPerson.require(Role.ADMIN).id();
        records.hold();
        UUID id = UUID.randomUUID();
        FunderRules.require(typed, id, all());
        records.put(id, new Written(typed, false), person);
        return id;
    }

    /// Changes what is said of a funder. What another administrator changed meanwhile in other fields stays.
    ///
    /// @param seen what the person saw
    /// @throws Refusal when it cannot be kept, another has its name, or somebody else changed the same field
    @Transactional
    public void change(UUID id, FunderSheet seen, FunderSheet typed) {
        UUID person = currentPerson.require(Role.ADMIN).id();
        records.hold();
        Funder stored = find(id);
        DraftMerge.Result merged =
                DraftMerge.merge(json.valueToTree(seen), json.valueToTree(typed), json.valueToTree(stored.sheet()));
        if (!merged.conflicts().isEmpty()) {
            throw new Refusal("funding.library.refused.changed");
        }
        FunderSheet sheet = json.treeToValue(merged.content(), FunderSheet.class);
        FunderRules.require(sheet, id, all());
        records.put(id, written(id, sheet, stored.archived()), person);
    }

    /// Proposes it no longer; requests that named it keep what they say.
    @Transactional
    public void archive(UUID id) {
        keep(id, true);
    }

    /// Proposes it again.
    @Transactional
    public void bringBack(UUID id) {
        keep(id, false);
    }

    private void keep(UUID id, boolean archived) {
        UUID person = currentPerson.require(Role.ADMIN).id();
        records.hold();
        records.put(id, written(id, find(id).sheet(), archived), person);
    }

    /// What says no more than the release is not kept, so that a later release may say it better.
    private Written written(UUID id, FunderSheet sheet, boolean archived) {
        return new Written(sheet.equals(shipped.all().get(id)) ? null : sheet, archived);
    }

    /// Takes back what the school said otherwise than the release.
    ///
    /// @throws NotFound when no release ships it
    @Transactional
    public void restore(UUID id) {
        currentPerson.require(Role.ADMIN);
        records.hold();
        if (!shipped.all().containsKey(id)) {
            throw new NotFound();
        }
        records.remove(id);
    }

    private Funder find(UUID id) {
        return all().stream()
                .filter(funder -> funder.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
