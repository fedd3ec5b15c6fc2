package fr.coulisses.kinds.pressrelease;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Field;
import fr.coulisses.artefact.export.Block.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The facts of the project that a release tells, and those that have changed since the press was told:
/// what it was told, what holds now, and whom to send a correction.
final class FactTables {

    private final PressRelease release;
    private final Wording wording;

    FactTables(PressRelease release, Wording wording) {
        this.release = release;
        this.wording = wording;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Correction> corrections = Correction.of(release);
        if (!corrections.isEmpty()) {
            blocks.add(new Block.Paragraph(wording.text("pressrelease.stale")));
            blocks.add(new Block.Table(
                    wording.text("pressrelease.table.stale"),
                    List.of(column("fact", 3), column("sent", 5), column("now", 5), column("media", 4)),
                    corrections.stream()
                            .map(each -> Row.of(
                                    wording.text(each.fact().labelKey()),
                                    each.told(),
                                    each.now().isEmpty() ? "–" : each.now(),
                                    each.names()))
                            .toList()));
        }
        List<Field> known = release.facts().told().stream()
                .filter(told -> !told.value().isBlank())
                .flatMap(told -> Stream.ofNullable(told.fact())
                        .map(fact -> new Field(
                                wording.text(fact.labelKey()), told.value().replace(" ; ", "\n"))))
                .toList();
        if (!known.isEmpty()) {
            blocks.add(new Block.Fields(known));
        }
        return blocks;
    }

    private Column column(String name, int share) {
        return Column.text(wording.text("pressrelease.column." + name), share);
    }
}
