package fr.coulisses.contracts;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.parameter.UsedFigure;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.archive.ArchiveSource;
import fr.coulisses.project.archive.ArchiveTarget;
import fr.coulisses.project.archive.ArchivedPart;
import fr.coulisses.shared.Letters;
import fr.coulisses.shared.Refusal;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The frozen texts of contracts in the archive of their project. They are read after the entries that they belong to.
@Component
class FrozenContracts implements ArchivedPart {

    private static final String KEY = "registers/frozen-contracts";

    private final VersionRecords records;
    private final CurrentPerson currentPerson;
    private final JsonMapper json;

    FrozenContracts(VersionRecords records, CurrentPerson currentPerson, JsonMapper json) {
        this.records = records;
        this.currentPerson = currentPerson;
        this.json = json;
    }

    /// All texts of a project.
    record Archived(List<Text> texts) {

        private static final Archived NONE = new Archived(List.of());

        Archived {
            texts = List.copyOf(texts);
        }
    }

    /// @param by the name of who froze it
    record Text(
            UUID id,
            UUID entry,
            int number,
            ContractState state,
            Contract content,
            List<Clause> articles,
            ProjectSheet project,
            List<UsedFigure> figures,
            Instant at,
            String by) {

        private static Text of(ContractVersion version) {
            return new Text(
                    version.id(),
                    version.entry(),
                    version.number(),
                    version.state(),
                    version.content(),
                    version.articles(),
                    version.project(),
                    version.figures(),
                    version.at(),
                    version.by());
        }
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<String> tables() {
        return Set.of("contract_version");
    }

    @Override
    public void write(UUID project, ArchiveTarget archive) throws IOException {
        archive.json(
                KEY + ".json",
                new Archived(records.all(project).stream().map(Text::of).toList()));
    }

    @Override
    public void read(UUID project, ArchiveSource archive) throws IOException {
        UUID person = currentPerson.get().id();
        Archived archived = archive.json(KEY + ".json", Archived.class).orElse(Archived.NONE);
        Set<UUID> entries = records.entries(project);
        for (Text text : archived.texts()) {
            Letters.require(json.valueToTree(text));
            if (!entries.contains(text.entry())) {
                throw new Refusal("contracts.refused.archive", text.number());
            }
            records.insert(
                    text.id(),
                    text.entry(),
                    text.number(),
                    text.state(),
                    text.content(),
                    text.articles(),
                    text.project(),
                    text.figures(),
                    text.at(),
                    person,
                    Letters.beginning(text.by(), 200));
        }
    }
}
