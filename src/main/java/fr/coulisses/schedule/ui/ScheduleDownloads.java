package fr.coulisses.schedule.ui;

import fr.coulisses.artefact.export.ChartWriter;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.export.Paper;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.artefact.ui.FileResponse;
import fr.coulisses.artefact.ui.Reader;
import fr.coulisses.project.ProjectSummary;
import fr.coulisses.project.Projects;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.schedule.GanFile;
import fr.coulisses.schedule.Schedule;
import fr.coulisses.schedule.ScheduleIcs;
import fr.coulisses.schedule.ScheduleTable;
import fr.coulisses.schedule.ScheduleTimelines;
import fr.coulisses.schedule.Schedules;
import fr.coulisses.schedule.TaskCsv;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.SiteAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// The schedule of a project as a file, for those who may read its page; and its tasks as the page in the browser reads
/// them.
@RestController
class ScheduleDownloads {

    private final Projects projects;
    private final Schedules schedules;
    private final Labels labels;
    private final Reader reader;
    private final SiteAddress site;
    private final Clock clock;

    ScheduleDownloads(
            Projects projects, Schedules schedules, Labels labels, Reader reader, SiteAddress site, Clock clock) {
        this.projects = projects;
        this.schedules = schedules;
        this.labels = labels;
        this.reader = reader;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/projets/{project}/calendrier/taches.json")
    ResponseEntity<byte[]> tasks(@PathVariable UUID project) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonMapper.shared().writeValueAsBytes(GanttLanguage.tasks(schedules.get(project))));
    }

    @GetMapping("/projets/{project}/calendrier.{ending:svg|pdf|xlsx|ics|gan|csv}")
    ResponseEntity<byte[]> file(@PathVariable UUID project, @PathVariable String ending) {
        FileKind kind = FileKind.valueOf(ending.toUpperCase(Locale.ROOT));
        Schedule schedule = schedules.get(project);
        ProjectSummary summary = projects.get(project);
        String title = labels.text(reader.language(), "schedule.title") + " " + summary.title();
        return FileResponse.of(title, kind, () -> written(kind, schedule, project, title, mention(summary)));
    }

    private byte[] written(FileKind kind, Schedule schedule, UUID project, String title, String mention) {
        Locale language = reader.language();
        ScheduleTable table = new ScheduleTable(labels, language, schedule);
        return switch (kind) {
            case SVG ->
                ChartWriter.svg(new ScheduleTimelines(labels, language).whole(title, schedule))
                        .getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfWriter.write(table.document(title, mention), Paper.A3_LANDSCAPE);
            case XLSX -> XlsxWriter.write(table.workbook(title, mention));
            case ICS ->
                ScheduleIcs.write(title, schedule, site.link(ProjectAddress.schedule(project)), clock.instant());
            case GAN -> GanFile.write(title, schedule);
            case CSV -> TaskCsv.write(schedule);
            case DOCX, ZIP, JSON -> throw new NotFound();
        };
    }

    private String mention(ProjectSummary project) {
        return project.sheet().isFictitious() ? labels.text(reader.language(), "artefact.fictitious") : "";
    }
}
