package fr.coulisses.platform;

import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.funding.FunderLogos;
import fr.coulisses.register.Attachments;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.register.Register;
import fr.coulisses.register.Registers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The entries of the registers of the demonstration projects, each with the steps it took.
@Component
class DemonstrationRegisters {

    private final Registers registers;
    private final Entries entries;
    private final Attachments attachments;
    private final FunderLogos logos;
    private final DemonstrationDrafts drafts;
    private final JsonMapper json;
    private final Clock clock;

    DemonstrationRegisters(
            Registers registers,
            Entries entries,
            Attachments attachments,
            FunderLogos logos,
            DemonstrationDrafts drafts,
            JsonMapper json,
            Clock clock) {
        this.registers = registers;
        this.entries = entries;
        this.attachments = attachments;
        this.logos = logos;
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
    }

    /// An entry as its file has it.
    ///
    /// @param logo the file of the funder's logo, below the folder of the demonstration
    record Known(
            JsonNode content,
            List<Step> steps,
            @Nullable List<File> files,
            @Nullable String logo) {}

    /// A step of a day; in a school that is opened before that day, it was taken today.
    ///
    /// @param change what was written before it, for instance a price that was negotiated; `null` for nothing
    record Step(
            String to,
            LocalDate on,
            @Nullable String note,
            @Nullable JsonNode change) {}

    /// A file of one page that hangs at a row.
    record File(String list, String row, String name, String text) {}

    /// Fills the registers of a project from the files of a folder, each called like its register.
    void bringIn(UUID project, String folder) {
        DemonstrationReferences names = drafts.references(project);
        for (Register<?, ?> register : registers.all()) {
            Optional<byte[]> file = DemonstrationFiles.find(folder + "/" + register.key() + ".json");
            file.ifPresent(text -> bringIn(project, register, json.readTree(text), names));
        }
    }

    private <C, S extends Enum<S>> void bringIn(
            UUID project, Register<C, S> register, JsonNode file, DemonstrationReferences names) {
        names.know(project, file);
        LocalDate today = LocalDate.now(clock);
        for (Known known : json.treeToValue(names.resolve(file), Known[].class)) {
            Entry<C, S> entry = entries.add(
                    project,
                    register,
                    json.treeToValue(known.content(), register.type()),
                    register.course().first());
            for (File paper : Objects.requireNonNullElse(known.files(), List.<File>of())) {
                attachments.attach(entry.id(), paper.list() + "/" + paper.row(), paper.name(), page(paper));
            }
            if (known.logo() != null) {
                logos.show(entry.id(), DemonstrationFiles.read(known.logo()));
            }
            for (Step step : known.steps()) {
                String note = step.note();
                write(entry, register, step.change());
                entry = entries.move(
                        entry.id(),
                        register,
                        entry.state(),
                        register.course().named(step.to()),
                        step.on().isAfter(today) ? today : step.on(),
                        note == null ? "" : note);
            }
        }
    }

    private <C, S extends Enum<S>> void write(Entry<C, S> entry, Register<C, S> register, @Nullable JsonNode change) {
        if (change instanceof ObjectNode over) {
            ObjectNode base = json.valueToTree(entry.content());
            entries.save(entry.id(), register, base, over(base.deepCopy(), over));
        }
    }

    /// Objects go together field by field; anything else takes the place of what was there.
    private static ObjectNode over(ObjectNode below, ObjectNode above) {
        above.propertyNames().forEach(name -> {
            JsonNode value = above.get(name);
            below.set(
                    name,
                    value instanceof ObjectNode inner && below.get(name) instanceof ObjectNode outer
                            ? over(outer, inner)
                            : value);
        });
        return below;
    }

    private static byte[] page(File paper) {
        return PdfWriter.write(new Document(
                paper.name().replace(".pdf", ""), "", Locale.FRENCH, "", List.of(new Block.Paragraph(paper.text()))));
    }
}
