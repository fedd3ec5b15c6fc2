package fr.coulisses.assessment.ui;

import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.VersionFiles;
import fr.coulisses.artefact.Versions;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.ui.Reader;
import fr.coulisses.assessment.queue.QueueFilter;
import fr.coulisses.assessment.queue.QueueItem;
import fr.coulisses.assessment.queue.ReviewQueue;
import fr.coulisses.shared.FileName;
import fr.coulisses.shared.Formats;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A queue as a ZIP: the files of each version in a folder named by its students, written while it is sent.
@RestController
class BatchDownload {

    /// A cohort with several artefacts each; more is a matter for several downloads.
    private static final int MOST = 200;

    private final ReviewQueue queue;
    private final Versions versions;
    private final VersionFiles files;
    private final Reader reader;
    private final Clock clock;

    BatchDownload(ReviewQueue queue, Versions versions, VersionFiles files, Reader reader, Clock clock) {
        this.queue = queue;
        this.versions = versions;
        this.files = files;
        this.reader = reader;
        this.clock = clock;
    }

    @GetMapping("/" + ReviewAddress.QUEUE + "/lot.zip")
    void batch(
            @RequestParam Optional<String> voir,
            @RequestParam Optional<String> promotion,
            @RequestParam Optional<String> projet,
            @RequestParam Optional<String> competence,
            HttpServletResponse response)
            throws IOException {
        QueueFilter filter = ReviewAddress.filter(voir, promotion, projet, competence);
        List<QueueItem> items = queue.of(filter, 0, MOST);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(
                                "relectures-" + LocalDate.now(clock.withZone(Formats.ZONE)) + ".zip",
                                StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
            for (QueueItem item : items) {
                add(zip, item);
            }
        }
    }

    private void add(ZipOutputStream zip, QueueItem item) throws IOException {
        ArtefactVersion version = versions.get(item.versionId());
        for (FileKind format : files.formats(version)) {
            // The beginning of the id tells two versions apart that are called the same.
            zip.putNextEntry(new ZipEntry("%s/%s - %s v%d (%s).%s"
                    .formatted(
                            FileName.readable(item.students()),
                            FileName.readable(item.project()),
                            FileName.readable(item.title()),
                            item.number(),
                            item.versionId().toString().substring(0, 8),
                            format.ending())));
            zip.write(files.write(version, format, reader.language()));
            zip.closeEntry();
        }
    }
}
