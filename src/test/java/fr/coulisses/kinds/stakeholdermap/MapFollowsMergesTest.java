package fr.coulisses.kinds.stakeholdermap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.ContactSheet;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.contacts.Merges;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Registered;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Stakeholder;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A map that cites a contact cites the one it was merged into, and the first again when the merge is taken back.
@CoulissesTest
class MapFollowsMergesTest {

    private final School school;
    private final Contacts contacts;
    private final Merges merges;
    private final StakeholderMapKind kind;

    @Autowired
    MapFollowsMergesTest(School school, Contacts contacts, Merges merges, StakeholderMapKind kind) {
        this.school = school;
        this.contacts = contacts;
        this.merges = merges;
        this.kind = kind;
    }

    @Test
    void leadsCitationsThereAndBack() {
        UUID project = school.project("Cartographie");
        Contact kept = add(project, "Théâtre du Nord");
        Contact gone = add(project, "Theatre du Nord");
        StakeholderMap draft =
                new StakeholderMap("", "", List.of(Maps.stakeholder(1), citing(gone)), List.of(), List.of());
        assertThat(cited(project, draft)).containsExactly("Theatre du Nord");
        school.does(School.INES, () -> merges.merge(project, kept, gone, kept.sheet()));
        assertThat(cited(project, draft)).containsExactly("Théâtre du Nord");
        school.does(School.INES, () -> merges.undo(project, gone.id()));
        assertThat(cited(project, draft)).containsExactly("Theatre du Nord");
    }

    private Contact add(UUID project, String name) {
        return school.as(School.INES, () -> contacts.add(project, ContactSheet.named(name)));
    }

    private static Stakeholder citing(Contact contact) {
        Stakeholder any = Maps.stakeholder(2);
        return new Stakeholder(
                any.id(),
                contact.id().toString(),
                any.interest(),
                any.influence(),
                any.position(),
                any.priority(),
                any.expectations(),
                any.contributions(),
                any.types(),
                any.counterparts(),
                any.objectives(),
                any.agreement());
    }

    private List<String> cited(UUID project, StakeholderMap draft) {
        return school.as(School.INES, () -> kind.compose(project, draft)).contacts().stream()
                .map(Registered::name)
                .toList();
    }
}
