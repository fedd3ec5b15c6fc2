package fr.coulisses.archive;

import fr.coulisses.artefact.Wording;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.ProjectSummary;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.project.archive.ArchivedPart;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.CheckedZip;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Writes whole projects as archives, for those who follow the work.
@Service
public class ProjectArchives {

    private final List<ArchivedPart> parts;
    private final ArchivedDocuments documents;
    private final Projects projects;
    private final Referentials referentials;
    private final ProjectAccess access;
    private final Release release;
    private final Labels labels;
    private final Clock clock;
    private final JsonMapper json;
    private final TransactionTemplate snapshot;

    ProjectArchives(
            List<ArchivedPart> parts,
            ArchivedDocuments documents,
            Projects projects,
            Referentials referentials,
            ProjectAccess access,
            Release release,
            Labels labels,
            Clock clock,
            JsonMapper json,
            PlatformTransactionManager transactions) {
        this.parts =
                parts.stream().sorted(Comparator.comparing(ArchivedPart::key)).toList();
        this.documents = documents;
        this.projects = projects;
        this.referentials = referentials;
        this.access = access;
        this.release = release;
        this.labels = labels;
        this.clock = clock;
        this.json = json;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /// Writes everything as it stands at one moment, then the documents one after the other.
    ///
    /// @param language of the documents
    /// @throws NotFound for those who do not follow the project
    /// @throws CancellationException when the thread is interrupted
    public void write(UUID project, Locale language, OutputStream out, Progress progress) throws IOException {
        access.require(project, Right.FOLLOW);
        try (CheckedZip zip = new CheckedZip(out)) {
            Snapshot taken = snapshot.execute(status -> take(project, zip));
            Wording wording = new Wording(labels, language, taken.project().sheet());
            int done = 0;
            for (ArchivedDocuments.Composed<?> document : taken.documents()) {
                progress.at(done++, taken.documents().size());
                document.write(zip, wording);
            }
            describe(zip, taken.project());
        }
    }

    private record Snapshot(ProjectSummary project, List<ArchivedDocuments.Composed<?>> documents) {}

    private Snapshot take(UUID id, CheckedZip zip) {
        ProjectSummary project = projects.get(id);
        Referential sheet = referentials.get(project.referentialId());
        ZipTarget target = new ZipTarget(zip, json);
        try {
            target.json(
                    ArchivedProject.PATH,
                    new ArchivedProject(
                            id,
                            project.sheet(),
                            new ArchivedProject.Sheet(sheet.code(), sheet.revision(), sheet.title())));
            target.json(ArchivedProject.Team.PATH, ArchivedProject.Team.of(projects.members(id)));
            for (ArchivedPart part : parts) {
                part.write(id, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Snapshot(project, documents.of(id));
    }

    /// What people and programs read first; the manifest comes when everything else is there.
    private void describe(CheckedZip zip, ProjectSummary project) throws IOException {
        zip.add(
                ArchivePaths.READ_ME,
                Labels.LANGUAGES.stream()
                        .map(language -> labels.text(language, "archive.readme", project.title(), release.name()))
                        .collect(Collectors.joining("\n\n* * *\n\n", "", "\n")));
        ArchiveManifest manifest = new ArchiveManifest(
                ArchiveManifest.FORMAT,
                ArchiveManifest.VERSION,
                release.name(),
                release.schema(),
                clock.instant(),
                new ArchiveManifest.ProjectNamed(project.id(), project.title()),
                zip.files());
        zip.add(ArchiveManifest.PATH, json.writerWithDefaultPrettyPrinter().writeValueAsString(manifest));
        zip.add(
                ArchivePaths.SUMS,
                zip.files().stream()
                        .map(file -> file.sha256() + "  " + file.path() + "\n")
                        .collect(Collectors.joining()));
    }
}
