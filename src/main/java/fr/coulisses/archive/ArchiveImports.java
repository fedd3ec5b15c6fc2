package fr.coulisses.archive;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.ProjectSummary;
import fr.coulisses.project.Projects;
import fr.coulisses.project.archive.ArchivedPart;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.Identities;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Letters;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Progress;
import fr.coulisses.shared.Refusal;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Opens archives as projects: checked first, then everything or nothing.
@Service
public class ArchiveImports {

    /// The largest archive that is taken, in bytes.
    public static final int MOST_BYTES = ArchiveFile.MOST_BYTES;

    private static final int LONGEST_TITLE = 120;

    private final List<ArchivedPart> parts;
    private final Projects projects;
    private final Referentials referentials;
    private final CurrentPerson currentPerson;
    private final Release release;
    private final TakenIdentities taken;
    private final Labels labels;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    ArchiveImports(
            List<ArchivedPart> parts,
            Projects projects,
            Referentials referentials,
            CurrentPerson currentPerson,
            Release release,
            TakenIdentities taken,
            Labels labels,
            JsonMapper json,
            TransactionTemplate transaction) {
        this.parts =
                parts.stream().sorted(Comparator.comparing(ArchivedPart::key)).toList();
        this.projects = projects;
        this.referentials = referentials;
        this.currentPerson = currentPerson;
        this.release = release;
        this.taken = taken;
        this.labels = labels;
        this.json = json;
        this.transaction = transaction;
    }

    /// Makes a project of an archive; the student who opens it is its team. Where the project exists already it becomes
    /// a
    /// copy.
    ///
    /// @param language in which a copy is called one
    /// @param progress may throw to give up; nothing is left of it then
    /// @throws Refusal naming the file of the archive that cannot be kept
    public ProjectSummary bringIn(Path file, Locale language, Progress progress) {
        currentPerson.require(Role.STUDENT);
        try (ArchiveFile archive = ArchiveFile.open(file)) {
            ArchiveManifest manifest = archive.manifest(json);
            release.require(manifest);
            new ArchivePaths(parts).require(manifest);
            archive.verify(manifest, progress);
            return transaction.execute(status -> fill(new OpenedArchive(archive, json), language, progress));
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal("archive.refused.truncated");
        }
    }

    private ProjectSummary fill(OpenedArchive archive, Locale language, Progress progress) {
        try {
            taken.hold();
            ArchivedProject described = archive.json(ArchivedProject.PATH, ArchivedProject.class)
                    .orElseThrow(() -> new Refusal("archive.refused.missing", ArchivedProject.PATH));
            Set<UUID> identities = archive.identities();
            Identities names = taken.any(identities) ? Identities.anew(identities) : Identities.AS_THEY_ARE;
            archive.name(names);
            ProjectSheet sheet =
                    taken.project(described.id()) ? copied(described.sheet(), language) : described.sheet();
            ProjectSummary project =
                    projects.bringIn(names.of(described.id()), sheet, referential(described.referential()));
            for (int i = 0; i < parts.size(); i++) {
                progress.at(i, parts.size());
                read(parts.get(i), project.id(), archive);
            }
            return project;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(ArchivedPart part, UUID project, OpenedArchive archive) throws IOException {
        try {
            part.read(project, archive);
        } catch (PartRefused refused) {
            throw refused;
        } catch (Refusal refusal) {
            throw refusal.label().startsWith("archive.") ? refusal : new PartRefused(part.key(), refusal);
        } catch (JacksonException e) {
            throw StrictJson.refused(part.key(), e);
        } catch (DataAccessException | PersistenceException | NullPointerException e) {
            // Twice the same identity, a text too long, a value that is not there.
            throw new Refusal("archive.refused.content", part.key(), "");
        }
    }

    private ProjectSheet copied(ProjectSheet sheet, Locale language) {
        String suffix = labels.text(language, "archive.copy");
        String title = sheet.title();
        int room = LONGEST_TITLE - suffix.length();
        return sheet.withTitle(Letters.beginning(title, room) + suffix);
    }

    /// The very revision, or the newest that this school has of the sheet: the work is the same, and nothing of it was
    /// judged here.
    private UUID referential(ArchivedProject.Sheet sheet) {
        try {
            return referentials.revision(sheet.code(), sheet.revision()).id();
        } catch (NotFound none) {
            return referentials.all().stream()
                    .filter(each -> each.code().equals(sheet.code()))
                    .findFirst()
                    .map(Referential::id)
                    .orElseThrow(() -> new Refusal("archive.refused.referential", sheet.code(), sheet.title()));
        }
    }
}
