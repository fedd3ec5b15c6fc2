package fr.coulisses.register.ui;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.DocumentFile;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.artefact.ui.FileResponse;
import fr.coulisses.artefact.ui.Reader;
import fr.coulisses.project.Projects;
import fr.coulisses.register.AttachedFile;
import fr.coulisses.register.Attachments;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryDocument;
import fr.coulisses.register.EntryFindings;
import fr.coulisses.register.Register;
import fr.coulisses.register.RegisterCsv;
import fr.coulisses.register.RegisterFile;
import fr.coulisses.register.Registers;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Registers and what is attached to their entries as files, for those who follow the work.
@RestController
class RegisterDownloads {

    private final Registers registers;
    private final Entries entries;
    private final Attachments attachments;
    private final EntryFindings findings;
    private final Projects projects;
    private final Labels labels;
    private final Reader reader;

    RegisterDownloads(
            Registers registers,
            Entries entries,
            Attachments attachments,
            EntryFindings findings,
            Projects projects,
            Labels labels,
            Reader reader) {
        this.registers = registers;
        this.entries = entries;
        this.attachments = attachments;
        this.findings = findings;
        this.projects = projects;
        this.labels = labels;
        this.reader = reader;
    }

    @GetMapping("/projets/{project}/registres/{register}/liste.{ending:xlsx|csv}")
    ResponseEntity<byte[]> list(
            @PathVariable UUID project, @PathVariable String register, @PathVariable String ending) {
        return list(project, registers.at(register), FileKind.valueOf(ending.toUpperCase(Locale.ROOT)));
    }

    private <C, S extends Enum<S>> ResponseEntity<byte[]> list(UUID project, Register<C, S> register, FileKind kind) {
        List<Entry<C, S>> all = entries.all(project, register);
        Wording wording =
                new Wording(labels, reader.language(), projects.get(project).sheet());
        RegisterFile<C, S> file = new RegisterFile<>(register, all, wording);
        String title = wording.text(register.label()) + " " + wording.project().title();
        return FileResponse.of(
                title,
                kind,
                () -> kind == FileKind.CSV
                        ? RegisterCsv.write(file)
                        : XlsxWriter.write(
                                file.workbook(register.sheets(project, file, findings.all(project, register)))));
    }

    @GetMapping("/projets/{project}/registres/{register}/{entry}/{document}.{ending:pdf|docx}")
    ResponseEntity<byte[]> document(
            @PathVariable UUID project,
            @PathVariable String register,
            @PathVariable UUID entry,
            @PathVariable String document,
            @PathVariable String ending) {
        return document(
                project, registers.at(register), entry, document, FileKind.valueOf(ending.toUpperCase(Locale.ROOT)));
    }

    private <C, S extends Enum<S>> ResponseEntity<byte[]> document(
            UUID project, Register<C, S> register, UUID id, String key, FileKind kind) {
        Entry<C, S> entry = entries.get(id, register);
        if (!entry.project().equals(project)) {
            throw new NotFound();
        }
        EntryDocument<C, S> document = register.documents().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
        Wording wording =
                new Wording(labels, reader.language(), projects.get(project).sheet());
        String title = wording.text(register.key() + ".document." + key) + " " + register.name(entry.content());
        return FileResponse.of(title, kind, () -> DocumentFile.write(document.of(entry, wording), kind));
    }

    /// Always saved and never shown in the page, because it comes from anywhere.
    @GetMapping("/projets/{project}/pieces-jointes/{file}")
    ResponseEntity<byte[]> attachment(@PathVariable UUID project, @PathVariable UUID file) {
        AttachedFile found = attachments.read(project, file);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, found.mediaType())
                .body(found.content());
    }
}
