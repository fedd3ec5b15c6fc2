package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rider as the trade reads it: the cover with its contacts, the stage plot on a page of its own, the patch, and
/// one part after the other (6.5.1 (a)). A part about which nothing is written says so.
final class StageRiderDocument {

    private final StageRider rider;
    private final Wording wording;
    private final RiderTables tables;
    private final List<Block> blocks = new ArrayList<>();

    StageRiderDocument(StageRider rider, Wording wording) {
        this.rider = rider;
        this.wording = wording;
        this.tables = new RiderTables(rider, wording);
    }

    Document document() {
        Cover cover = rider.cover();
        cover(cover);
        part("team", tables.team());
        part("space", space());
        plot();
        part("channels", tables.channels());
        part("mixes", tables.mixes());
        part("sound", sound());
        part("light", light());
        part("video", video());
        part("backline", tables.backline());
        part("power", power());
        part("loadIn", loadIn());
        part("day", tables.day());
        part("staff", tables.staff());
        part("hospitality", hospitality());
        part(
                "transport",
                words("transport")
                        .text("from", rider.transport().from())
                        .text("way", rider.transport().way())
                        .text("pickUp", rider.transport().pickUp())
                        .blocks());
        part("safety", safety());
        part("access", access());
        part(
                "ecology",
                words("ecology")
                        .asked("bottles", rider.ecology().bottles())
                        .asked("sorting", rider.ecology().sorting())
                        .text("note", rider.ecology().note())
                        .blocks());
        String version = cover.version().isBlank() ? "" : " – " + wording.text("stagerider.versionOf", cover.version());
        return new Document(
                wording.text("kind.stage-rider"),
                (cover.called().isBlank() ? wording.project().title() : cover.called()) + version,
                wording.language(),
                wording.mention(),
                blocks);
    }

    private void cover(Cover cover) {
        blocks.addAll(words("cover")
                .text("artist", cover.artist())
                .text("show", cover.show())
                .text("version", cover.version())
                .day("date", cover.date())
                .day("performedOn", cover.performedOn())
                .figure("minutes", cover.minutes(), "minutes")
                .figure("interval", interval(cover), "minutes")
                .text("note", cover.note())
                .blocks());
        blocks.addAll(tables.contacts());
        Block.Contents contents = new Block.Contents(wording.text("stagerider.contents"), 1);
        blocks.add(contents);
    }

    private static @Nullable Integer interval(Cover cover) {
        return cover.interval() == null || cover.interval() == 0 ? null : cover.interval();
    }

    private List<Block> space() {
        StageSpace space = rider.space();
        return words("space")
                .figure("width", space.width(), "metres")
                .figure("depth", space.depth(), "metres")
                .figure("height", space.height(), "metres")
                .figure("wings", space.wings(), "metres")
                .figure("risers", space.risers(), "square")
                .figure("slope", space.slope(), "percent")
                .figure("load", space.load(), "load")
                .count("riggingPoints", space.riggingPoints())
                .figure("riggingLoad", space.riggingLoad(), "kilograms")
                .text("floor", space.floor())
                .text("masking", space.masking())
                .text("note", space.note())
                .blocks();
    }

    /// At the head of a page: it is the one that is pinned up.
    private void plot() {
        blocks.add(new Block.PageBreak());
        part("plot", new StagePicture(rider, wording).blocks());
    }

    private List<Block> sound() {
        Sound sound = rider.sound();
        return words("sound")
                .count("channels", sound.channels())
                .text("console", sound.console())
                .asked("monitorConsole", sound.monitorConsole())
                .text("system", sound.system())
                .count("monitors", rider.monitors() == 0 ? null : Integer.valueOf(rider.monitors()))
                .figure("level", sound.level(), "decibels")
                .text("mixing", sound.mixing())
                .text("note", sound.note())
                .blocks();
    }

    private List<Block> light() {
        Light light = rider.light();
        return both(
                words("light")
                        .count("circuits", light.circuits())
                        .text("desk", light.desk())
                        .text("plan", light.plan()),
                tables.light());
    }

    private List<Block> video() {
        VideoNeeds video = rider.video();
        return words("video")
                .figure("lumens", video.lumens(), "lumens")
                .text("resolution", video.resolution())
                .text("screen", video.screen())
                .text("format", video.format())
                .blocks();
    }

    private List<Block> power() {
        PowerNeeds power = rider.power();
        List<Block> found = new ArrayList<>(both(
                words("power")
                        .figure("kva", power.kva(), "kva")
                        .asked("soundApart", power.soundApart())
                        .text("note", power.note()),
                tables.sockets()));
        if (rider.watts() > 0) {
            found.add(new Block.Paragraph(
                    wording.text("stagerider.watts", wording.decimal(BigDecimal.valueOf(rider.watts())))));
        }
        return found;
    }

    private List<Block> loadIn() {
        LoadIn loadIn = rider.loadIn();
        return words("loadIn")
                .figure("doorWidth", loadIn.doorWidth(), "metres")
                .figure("doorHeight", loadIn.doorHeight(), "metres")
                .figure("dock", loadIn.dock(), "metres")
                .text("vehicles", loadIn.vehicles())
                .text("parking", loadIn.parking())
                .figure("setUp", loadIn.setUp(), "hours")
                .figure("strike", loadIn.strike(), "hours")
                .text("note", loadIn.note())
                .blocks();
    }

    private List<Block> hospitality() {
        Hospitality hospitality = rider.hospitality();
        return both(
                words("hospitality")
                        .count("rooms", hospitality.rooms())
                        .count("persons", hospitality.persons())
                        .asked("accessibleRoom", hospitality.accessibleRoom())
                        .count("towels", hospitality.towels())
                        .text("drinks", hospitality.drinks())
                        .count("singleRooms", hospitality.singleRooms())
                        .count("doubleRooms", hospitality.doubleRooms())
                        .text("lodging", hospitality.lodging()),
                tables.meals());
    }

    private List<Block> safety() {
        Safety safety = rider.safety();
        return words("safety")
                .asked("dark", safety.dark())
                .asked("haze", safety.haze())
                .asked("flame", safety.flame())
                .asked("laser", safety.laser())
                .asked("confetti", safety.confetti())
                .constant("fireClass", safety.fireClass(), "artefact.fireClass.")
                .text("dangerous", safety.dangerous())
                .text("structures", safety.structures())
                .count("capacityLeast", safety.capacityLeast())
                .count("capacityMost", safety.capacityMost())
                .text("protection", safety.protection())
                .blocks();
    }

    private List<Block> access() {
        AccessNeeds access = rider.access();
        return words("access")
                .asked("inductionLoop", access.inductionLoop())
                .asked("surtitles", access.surtitles())
                .asked("signLanguage", access.signLanguage())
                .asked("audioDescription", access.audioDescription())
                .asked("vests", access.vests())
                .asked("relaxed", access.relaxed())
                .text("note", access.note())
                .blocks();
    }

    private RiderWords words(String part) {
        return new RiderWords(wording, part);
    }

    private static List<Block> both(RiderWords words, List<Block> table) {
        return Stream.concat(words.blocks().stream(), table.stream()).toList();
    }

    private void part(String name, List<Block> inside) {
        blocks.add(Block.Heading.anchored(1, wording.text("stagerider.section." + name), "partie-" + name));
        if (inside.isEmpty()) {
            blocks.add(new Block.Paragraph(wording.text("stagerider.nothing." + name)));
        }
        blocks.addAll(inside);
    }
}
