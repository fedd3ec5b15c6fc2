package fr.coulisses.kinds.venuestudy.ui;

import fr.coulisses.artefact.FireClass;
import fr.coulisses.artefact.SocketType;
import fr.coulisses.kinds.venuestudy.AgreementState;
import fr.coulisses.kinds.venuestudy.DrinkGroup;
import fr.coulisses.kinds.venuestudy.ErpType;
import fr.coulisses.kinds.venuestudy.Opinion;
import fr.coulisses.kinds.venuestudy.Permission;
import fr.coulisses.kinds.venuestudy.PlanItem;
import fr.coulisses.shared.ui.LiveFields;

/// The fields of the record of a venue, group by group.
final class RecordFields {

    private static final int LINE = 200;
    private static final int TEXT = 4000;
    private static final int MOST = 1_000_000;

    private RecordFields() {}

    static void identity(LiveFields fields) {
        fields.text("identity/name", LINE);
        fields.text("identity/address", LINE);
        fields.text("identity/owner", LINE);
        fields.text("identity/operator", LINE);
        fields.text("identity/licence", LINE);
        fields.text("identity/contact", LINE);
        fields.area("identity/fees", TEXT);
        fields.area("identity/availability", TEXT);
        fields.area("identity/relevance", TEXT);
    }

    static void agreement(LiveFields fields) {
        fields.choice("agreement/state", AgreementState.class, "venuestudy.agreementState.");
        fields.date("agreement/signedOn");
        fields.text("agreement/words", LINE);
    }

    static void visit(LiveFields fields) {
        fields.date("visit/day");
        fields.text("visit/people", LINE);
        fields.area("visit/report", TEXT);
        fields.anyOf("visit/plan", PlanItem.class, "venuestudy.planItem.");
    }

    static void erp(LiveFields fields) {
        fields.anyOf("erp/types", ErpType.class, "venuestudy.erpType.");
        fields.choice("erp/activity", ErpType.class, "venuestudy.erpType.");
        fields.integer("erp/category", 1, 5);
        fields.date("erp/visitedOn");
        fields.choice("erp/opinion", Opinion.class, "venuestudy.opinion.");
        fields.tick("erp/register");
    }

    static void stage(LiveFields fields) {
        fields.number("stage/width");
        fields.number("stage/depth");
        fields.number("stage/height");
        fields.number("stage/ceiling");
        fields.number("stage/wings");
        fields.number("stage/risers");
        fields.number("stage/slope");
        fields.number("stage/load");
        fields.text("stage/floor", LINE);
        fields.tick("stage/danceFloor");
        fields.tick("stage/traps");
        fields.tick("stage/curtain");
        fields.text("stage/masking", LINE);
        fields.choice("stage/dark", Permission.class, "venuestudy.permission.");
    }

    static void rigging(LiveFields fields) {
        fields.text("rigging/grid", LINE);
        fields.text("rigging/walkways", LINE);
        fields.integer("rigging/bars", 0, MOST);
        fields.number("rigging/barLoad");
        fields.integer("rigging/points", 0, MOST);
        fields.number("rigging/pointLoad");
        fields.integer("rigging/motors", 0, MOST);
        fields.text("rigging/trusses", LINE);
    }

    static void power(LiveFields fields) {
        fields.number("power/kva");
        fields.text("power/board", LINE);
        fields.integer("power/breaker", 0, MOST);
        fields.text("power/distribution", LINE);
        fields.choice("power/soundApart", Permission.class, "venuestudy.permission.");
        fields.rows("power/sockets", row -> {
            row.choice("type", SocketType.class, "artefact.socketType.");
            row.integer("quantity", 0, MOST);
            row.text("place", LINE);
        });
    }

    static void sound(LiveFields fields) {
        fields.text("sound/system", LINE);
        fields.text("sound/console", LINE);
        fields.integer("sound/channels", 0, MOST);
        fields.integer("sound/monitors", 0, MOST);
        fields.text("sound/intercom", LINE);
        fields.text("sound/acoustics", LINE);
    }

    static void light(LiveFields fields) {
        fields.integer("light/circuits", 0, MOST);
        fields.text("light/dimmers", LINE);
        fields.text("light/desk", LINE);
        fields.text("light/gels", LINE);
    }

    static void video(LiveFields fields) {
        fields.integer("video/lumens", 0, MOST);
        fields.text("video/screen", LINE);
        fields.text("video/resolution", LINE);
        fields.text("video/servers", LINE);
    }

    static void ways(LiveFields fields) {
        fields.number("ways/dock");
        fields.number("ways/tailLift");
        fields.number("ways/doorWidth");
        fields.number("ways/doorHeight");
        fields.integer("ways/lift", 0, MOST);
        fields.text("ways/parking", LINE);
        fields.text("ways/hours", LINE);
        fields.number("ways/setUp");
    }

    static void rooms(LiveFields fields) {
        fields.integer("rooms/rooms", 0, MOST);
        fields.integer("rooms/persons", 0, MOST);
        fields.number("rooms/surface");
        fields.integer("rooms/showers", 0, MOST);
        fields.integer("rooms/toilets", 0, MOST);
        fields.tick("rooms/fridge");
        fields.tick("rooms/wifi");
        fields.choice("rooms/accessible", Permission.class, "venuestudy.permission.");
        fields.text("rooms/catering", LINE);
    }

    static void welcome(LiveFields fields) {
        fields.text("welcome/hall", LINE);
        fields.tick("welcome/ticketOffice");
        fields.tick("welcome/cloakroom");
        fields.integer("welcome/toilets", 0, MOST);
        fields.text("welcome/bar", LINE);
        fields.text("welcome/accessible", LINE);
        fields.integer("welcome/wheelchairs", 0, MOST);
        fields.tick("welcome/lift");
        fields.choice("welcome/loop", Permission.class, "venuestudy.permission.");
        fields.text("welcome/signs", LINE);
    }

    static void conservation(LiveFields fields) {
        fields.number("conservation/wall");
        fields.number("conservation/height");
        fields.number("conservation/lux");
        fields.text("conservation/blinds", LINE);
        fields.text("conservation/climate", LINE);
        fields.number("conservation/humidity");
        fields.number("conservation/temperature");
        fields.tick("conservation/alarm");
        fields.tick("conservation/cameras");
        fields.number("conservation/load");
    }

    static void security(LiveFields fields) {
        fields.integer("security/exits", 0, MOST);
        fields.integer("security/units", 0, MOST);
        fields.integer("security/extinguishers", 0, MOST);
        fields.text("security/alarm", LINE);
        fields.tick("security/lighting");
        fields.integer("security/agents", 0, MOST);
        fields.text("security/post", LINE);
        fields.tick("security/evacuation");
        fields.choice("security/haze", Permission.class, "venuestudy.permission.");
        fields.choice("security/flame", Permission.class, "venuestudy.permission.");
        fields.choice("security/laser", Permission.class, "venuestudy.permission.");
        fields.choice("security/confetti", Permission.class, "venuestudy.permission.");
        fields.choice("security/fireClass", FireClass.class, "artefact.fireClass.");
    }

    static void surroundings(LiveFields fields) {
        fields.text("surroundings/neighbours", LINE);
        fields.number("surroundings/soundLimit");
        fields.text("surroundings/transport", LINE);
        fields.text("surroundings/parking", LINE);
        fields.text("surroundings/bicycles", LINE);
    }

    static void plannedUse(LiveFields fields) {
        fields.integer("plannedUse/staff", 0, MOST);
        fields.tick("plannedUse/profit");
        fields.number("plannedUse/levelA");
        fields.number("plannedUse/levelC");
        fields.tick("plannedUse/recorded");
        fields.tick("plannedUse/displayed");
        fields.tick("plannedUse/protection");
        fields.text("plannedUse/rest", LINE);
        fields.tick("plannedUse/children");
        fields.tick("plannedUse/bar");
        fields.anyOf("plannedUse/drinks", DrinkGroup.class, "venuestudy.drinkGroup.");
        fields.integer("plannedUse/barRequests", 0, MOST);
    }

    static void works(LiveFields fields) {
        fields.number("works/luxMost");
        fields.number("works/humidityLeast");
        fields.number("works/humidityMost");
        fields.number("works/temperatureLeast");
        fields.number("works/temperatureMost");
    }
}
