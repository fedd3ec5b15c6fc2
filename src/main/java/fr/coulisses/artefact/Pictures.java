package fr.coulisses.artefact;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.artefact.export.WritingTurn;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The photographs that belong to an artefact. Each is written once and known by its SHA-256, which the draft
/// and the versions name.
@Service
public class Pictures {

    /// The largest file that is taken, in bytes.
    public static final int MOST_BYTES = StoredPicture.MOST_BYTES;

    /// How many an artefact may have, those included that only its versions show.
    public static final int MOST_OF_AN_ARTEFACT = 200;

    private final PictureRecords records;
    private final Artefacts artefacts;
    private final ProjectAccess access;

    Pictures(PictureRecords records, Artefacts artefacts, ProjectAccess access) {
        this.records = records;
        this.artefacts = artefacts;
        this.access = access;
    }

    /// Draws a photograph again and keeps it. Drawing takes a second: it waits for its turn, and holds no
    /// connection meanwhile.
    ///
    /// @return its SHA-256, for the content to name it
    /// @throws Refusal for a file that is too large, has too many dots or is neither PNG, JPEG nor GIF, or for one
    /// photograph too many
    public String add(UUID artefact, byte[] file) {
        SignedInPerson person = access.require(artefacts.projectOf(artefact), Right.WRITE);
        StoredPicture picture = WritingTurn.of(() -> StoredPicture.drawn(file));
        if (records.countOthers(artefact, picture.sha256()) >= MOST_OF_AN_ARTEFACT) {
            throw new Refusal("artefact.refused.picture.many", MOST_OF_AN_ARTEFACT);
        }
        records.add(artefact, picture, person.id());
        return picture.sha256();
    }

    /// A photograph as a JPEG, for those who follow the work; for all others who may read the project, when a
    /// version shows it.
    ///
    /// @throws NotFound when the artefact has no such photograph
    @Transactional(readOnly = true)
    public byte[] read(UUID project, UUID artefact, String sha256) {
        access.require(project, Right.READ);
        boolean follows = access.rights(project).contains(Right.FOLLOW);
        return records.find(project, artefact, sha256, !follows).orElseThrow(NotFound::new);
    }

    /// A photograph of a version that somebody was given to read.
    ///
    /// @throws NotFound when the version shows no such photograph
    @Transactional(readOnly = true)
    public byte[] of(ArtefactVersion version, String sha256) {
        return Optional.of(sha256)
                .filter(shown -> version.content().toString().contains(shown))
                .flatMap(shown -> records.find(version.projectId(), version.artefactId(), shown, false))
                .orElseThrow(NotFound::new);
    }
}
