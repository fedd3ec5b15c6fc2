package fr.coulisses.examination;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.examination.ArchivedWaivers.ArchivedWaiver;
import fr.coulisses.project.archive.ArchiveSource;
import fr.coulisses.project.archive.ArchiveTarget;
import fr.coulisses.project.archive.ArchivedPart;
import fr.coulisses.shared.Refusal;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What a team said of its warnings, in the archive of its project. It comes after the artefacts it is about.
@Component
class WaiverArchive implements ArchivedPart {

    private static final String FILE = "waivers.json";

    private final WaiverRecords records;
    private final Artefacts artefacts;
    private final CurrentPerson currentPerson;

    WaiverArchive(WaiverRecords records, Artefacts artefacts, CurrentPerson currentPerson) {
        this.records = records;
        this.artefacts = artefacts;
        this.currentPerson = currentPerson;
    }

    @Override
    public String key() {
        return "waivers";
    }

    @Override
    public Set<String> tables() {
        return Set.of("waiver_entry");
    }

    @Override
    public void write(UUID project, ArchiveTarget archive) throws IOException {
        archive.json(
                FILE,
                new ArchivedWaivers(
                        records.of(project).stream().map(ArchivedWaiver::of).toList()));
    }

    @Override
    public void read(UUID project, ArchiveSource archive) throws IOException {
        UUID person = currentPerson.get().id();
        Set<UUID> own = artefacts.of(project).stream().map(Artefact::id).collect(Collectors.toSet());
        for (ArchivedWaiver waiver : archive.json(FILE, ArchivedWaivers.class)
                .orElse(ArchivedWaivers.EMPTY)
                .waivers()) {
            if (waiver.artefact() != null && !own.contains(waiver.artefact())) {
                throw new Refusal("examination.refused.alone", waiver.code());
            }
            records.bringIn(project, waiver, person);
        }
    }
}
