package fr.coulisses.contacts;

import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.artefact.thread.KnotSource;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.Strand;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The organisations and people of the register as partners on the red thread; a stakeholder map says what they rest
/// on.
@Component
class ContactKnots implements KnotSource {

    private static final String REGISTER = "contacts";

    private final ContactRecords records;

    ContactKnots(ContactRecords records) {
        this.records = records;
    }

    @Override
    public List<Strand> strands(UUID project) {
        return records.all(project).stream()
                .map(contact -> new Strand(
                        null,
                        REGISTER,
                        new Knot(
                                contact.id().toString(),
                                KnotType.PARTNER,
                                "",
                                contact.sheet().name(),
                                List.of())))
                .toList();
    }
}
