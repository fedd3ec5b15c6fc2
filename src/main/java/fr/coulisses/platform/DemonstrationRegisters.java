package fr.coulisses.platform;

import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.register.Register;
import fr.coulisses.register.Registers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The entries of the registers of the demonstration projects, each with the steps it took.
@Component
class DemonstrationRegisters {

    private final Registers registers;
    private final Entries entries;
    private final DemonstrationDrafts drafts;
    private final JsonMapper json;
    private final Clock clock;

    DemonstrationRegisters(
            Registers registers, Entries entries, DemonstrationDrafts drafts, JsonMapper json, Clock clock) {
        this.registers = registers;
        this.entries = entries;
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
    }

    /// An entry as its file has it.
    record Known(JsonNode content, List<Step> steps) {}

    /// A step of a day; in a school that is opened before that day, it was taken today.
    record Step(String to, LocalDate on, @Nullable String note) {}

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
            for (Step step : known.steps()) {
                String note = step.note();
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
}
