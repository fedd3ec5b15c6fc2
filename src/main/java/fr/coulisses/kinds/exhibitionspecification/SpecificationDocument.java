package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The specification as the trade reads it: the cover with its contacts and sums, the list of works, a sheet for
/// each of them, the walls, and one part after the other. A part about which nothing is written says so.
final class SpecificationDocument {

    private final ExhibitionSpecification specification;
    private final Wording wording;
    private final SpecificationTables tables;
    private final WorkSheets works;
    private final List<Block> blocks = new ArrayList<>();

    SpecificationDocument(ExhibitionSpecification specification, Wording wording) {
        this.specification = specification;
        this.wording = wording;
        this.tables = new SpecificationTables(specification, wording);
        this.works = new WorkSheets(specification, wording);
    }

    Document document() {
        cover();
        part("works", works.list());
        part("sheets", works.sheets());
        part("rooms", both(tables.rooms(), tables.walls()));
        part("hanging", new HangingPictures(specification, wording).blocks());
        part("transport", transport());
        part("reports", new ReportTables(specification, wording).summary());
        part("displays", tables.displays());
        part("equipment", tables.equipment());
        part("power", power());
        part("loadIn", loadIn());
        part("mounting", tables.mounting());
        part("staff", tables.staff());
        part("texts", tables.texts());
        part("access", access());
        part("security", security());
        part(
                "care",
                words("care")
                        .text("cleaning", specification.care().cleaning())
                        .text("daily", specification.care().daily())
                        .text("incident", specification.care().incident())
                        .blocks());
        part(
                "ecology",
                words("ecology")
                        .ticked("reuse", specification.ecology().reuse())
                        .ticked("shared", specification.ecology().shared())
                        .text("materials", specification.ecology().materials())
                        .text("after", specification.ecology().after())
                        .blocks());
        return new Document(
                wording.text("kind.exhibition-specification"),
                subtitle(),
                wording.language(),
                wording.mention(),
                blocks);
    }

    private String subtitle() {
        Cover cover = specification.cover();
        String title = cover.title().isBlank() ? wording.project().title() : cover.title();
        return cover.version().isBlank()
                ? title
                : title + " – " + wording.text("exhibitionspecification.versionOf", cover.version());
    }

    private void cover() {
        Cover cover = specification.cover();
        blocks.addAll(words("cover")
                .text("title", cover.title())
                .text("version", cover.version())
                .day("date", cover.date())
                .text("place", cover.place())
                .day("opensOn", cover.opensOn())
                .day("closesOn", cover.closesOn())
                .count("hours", cover.hours(), "hours")
                .text("note", cover.note())
                .blocks());
        blocks.addAll(tables.contacts());
        if (!specification.works().isEmpty()) {
            blocks.addAll(new SumsTable(specification, wording).blocks());
        }
        blocks.add(new Block.Contents(wording.text("exhibitionspecification.contents"), 1));
    }

    private List<Block> transport() {
        Transport transport = specification.transport();
        return words("transport")
                .text("carrier", transport.carrier())
                .day("outwardOn", transport.outwardOn())
                .day("backOn", transport.backOn())
                .text("way", transport.way())
                .text("conveyor", transport.conveyor())
                .text("packing", transport.packing())
                .text("insurer", transport.insurer())
                .text("policy", transport.policy())
                .text("planB", transport.planB())
                .blocks();
    }

    private List<Block> power() {
        PowerNeeds power = specification.power();
        List<Block> found = new ArrayList<>(both(
                words("power")
                        .figure("kva", power.kva(), "kva")
                        .text("network", power.network())
                        .text("note", power.note())
                        .blocks(),
                tables.sockets()));
        int watts = new SpecificationSums(specification).watts();
        if (watts > 0) {
            found.add(new Block.Paragraph(
                    wording.text("exhibitionspecification.watts", wording.decimal(BigDecimal.valueOf(watts)))));
        }
        return found;
    }

    private List<Block> loadIn() {
        LoadIn way = specification.loadIn();
        return words("loadIn")
                .figure("doorWidth", way.doorWidth(), "metres")
                .figure("doorHeight", way.doorHeight(), "metres")
                .figure("dock", way.dock(), "metres")
                .figure("setUp", way.setUp(), "hours")
                .figure("strike", way.strike(), "hours")
                .text("parking", way.parking())
                .text("storage", way.storage())
                .text("note", way.note())
                .blocks();
    }

    private List<Block> access() {
        AccessRoute route = specification.access();
        return words("access")
                .figure("width", route.width(), "metres")
                .figure("narrowest", route.narrowest(), "metres")
                .figure("headroom", route.headroom(), "metres")
                .count("seats", route.seats())
                .text("tactile", route.tactile())
                .text("audio", route.audio())
                .text("note", route.note())
                .blocks();
    }

    private List<Block> security() {
        Security security = specification.security();
        return words("security")
                .count("guards", security.guards())
                .ticked("alarm", security.alarm())
                .ticked("cameras", security.cameras())
                .constant("fireClass", security.fireClass())
                .text("night", security.night())
                .text("keys", security.keys())
                .text("emergency", security.emergency())
                .blocks();
    }

    private SpecificationWords words(String part) {
        return new SpecificationWords(wording, part);
    }

    private static List<Block> both(List<Block> first, List<Block> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private void part(String name, List<Block> inside) {
        blocks.add(
                Block.Heading.anchored(1, wording.text("exhibitionspecification.section." + name), "partie-" + name));
        if (inside.isEmpty()) {
            blocks.add(new Block.Paragraph(wording.text("exhibitionspecification.nothing." + name)));
        }
        blocks.addAll(inside);
    }
}
