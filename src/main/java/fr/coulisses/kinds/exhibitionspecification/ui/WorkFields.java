package fr.coulisses.kinds.exhibitionspecification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import fr.coulisses.kinds.exhibitionspecification.Fixing;
import fr.coulisses.kinds.exhibitionspecification.InsuranceType;
import fr.coulisses.kinds.exhibitionspecification.Origin;
import fr.coulisses.kinds.exhibitionspecification.Sensitivity;
import fr.coulisses.shared.ui.LiveFields;
import java.util.List;

/// The fields of a work, group by group.
final class WorkFields {

    private static final int SHORT = 40;
    private static final int LINE = 200;
    private static final int TEXT = 2000;
    private static final int MOST = 100_000;
    private static final String WORDS = "exhibitionspecification.";

    private WorkFields() {}

    /// @param lenders the names of those who may lend it
    static void lay(LiveFields row, List<String> lenders) {
        row.integer("number", 1, MOST);
        row.text("title", LINE);
        row.text("artist", LINE);
        row.text("date", SHORT);
        row.text("technique", LINE);
        row.choice("origin", Origin.class, WORDS + "origin.");
        row.suggested("lender", lenders, LINE, chosen -> {});
        group(row, "size");
        List.of("height", "width", "depth", "frameHeight", "frameWidth", "frameDepth", "weight")
                .forEach(name -> row.number("size/" + name));
        group(row, "hanging");
        hanging(row);
        group(row, "climate");
        row.choice("climate/sensitivity", Sensitivity.class, WORDS + "sensitivity.");
        List.of("lux", "luxHours", "temperatureLeast", "temperatureMost", "humidityLeast", "humidityMost", "variation")
                .forEach(name -> row.number("climate/" + name));
        group(row, "insurance");
        row.number("insurance/value");
        row.choice("insurance/type", InsuranceType.class, WORDS + "insuranceType.");
        row.text("insurance/policy", LINE);
        group(row, "handling");
        handling(row);
        group(row, "supply");
        row.integer("supply/watts", 0, MOST);
        row.integer("supply/sockets", 0, MOST);
        row.tick("supply/network");
        row.text("supply/video", LINE);
        row.text("supply/sound", LINE);
        group(row, "said");
        row.text("credit", LINE);
        row.area("note", TEXT);
    }

    private static void hanging(LiveFields row) {
        row.choice("hanging/fixing", Fixing.class, WORDS + "fixing.");
        row.integer("hanging/points", 1, MOST);
        row.reference("hanging/wall", "walls", "name");
        row.reference("hanging/room", "rooms", "name");
        row.number("hanging/left");
        row.number("hanging/axis");
        row.integer("hanging/order", 1, MOST);
        row.number("hanging/floorLoad");
        row.integer("hanging/barrier", 0, MOST);
    }

    private static void handling(LiveFields row) {
        row.integer("handling/people", 1, MOST);
        row.tick("handling/gloves");
        row.integer("handling/acclimatisation", 0, MOST);
        List.of("crateLength", "crateWidth", "crateHeight", "crateWeight")
                .forEach(name -> row.number("handling/" + name));
        row.area("handling/packing", TEXT);
    }

    /// The name of a group of fields, above them.
    private static void group(LiveFields row, String name) {
        H3 title = new H3(UI.getCurrent().getTranslation(WORDS + "group." + name));
        title.addClassName("wide");
        row.add(title);
    }
}
