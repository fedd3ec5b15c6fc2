package fr.coulisses.kinds.diagnostic;

import fr.coulisses.artefact.thread.Citation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A critical diagnostic: what was looked at, what was found, and the axes that follow. Rows are named by their `id`.
///
/// @param exchanges primary sources: the professionals, visits and surveys
/// @param sources secondary sources: statistics, studies, documents
/// @param supply the venues and events already there
/// @param contradictions where sources disagree, and what none of them says
/// @param observations what the diagnostic establishes (constats); the SWOT and the axes rest on them
/// @param pestel the surroundings under six heads, for those who want it
/// @param cited the needs that observations answer to, in the words they had when the diagnostic was read
public record Diagnostic(
        List<Exchange> exchanges,
        List<Source> sources,
        Territory territory,
        List<Segment> segments,
        List<Supply> supply,
        Dimensions dimensions,
        Bearer bearer,
        List<Contradiction> contradictions,
        List<Observation> observations,
        List<SwotItem> swot,
        List<PestelItem> pestel,
        List<Axis> axes,
        List<Citation> cited) {

    /// Drafts of earlier releases, and empty ones, may lack any field.
    public Diagnostic(
            @Nullable List<Exchange> exchanges,
            @Nullable List<Source> sources,
            @Nullable Territory territory,
            @Nullable List<Segment> segments,
            @Nullable List<Supply> supply,
            @Nullable Dimensions dimensions,
            @Nullable Bearer bearer,
            @Nullable List<Contradiction> contradictions,
            @Nullable List<Observation> observations,
            @Nullable List<SwotItem> swot,
            @Nullable List<PestelItem> pestel,
            @Nullable List<Axis> axes,
            @Nullable List<Citation> cited) {
        this.exchanges = rows(exchanges);
        this.sources = rows(sources);
        this.territory = territory == null ? new Territory(null, null, null) : territory;
        this.segments = rows(segments);
        this.supply = rows(supply);
        this.dimensions = dimensions == null ? new Dimensions(null, null, null, null, null, null) : dimensions;
        this.bearer = bearer == null ? new Bearer(null, null, null, null) : bearer;
        this.contradictions = rows(contradictions);
        this.observations = rows(observations);
        this.swot = rows(swot);
        this.pestel = rows(pestel);
        this.axes = rows(axes);
        this.cited = rows(cited);
    }

    static Diagnostic empty() {
        return new Diagnostic(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /// The same diagnostic with the words of what it cites.
    Diagnostic with(List<Citation> citations) {
        return new Diagnostic(
                exchanges,
                sources,
                territory,
                segments,
                supply,
                dimensions,
                bearer,
                contradictions,
                observations,
                swot,
                pestel,
                axes,
                citations);
    }

    /// The needs that an observation answers to, in their words.
    List<String> needs(Observation observation) {
        return cited.stream()
                .filter(citation -> observation.needs().contains(citation.id()))
                .map(Citation::label)
                .toList();
    }

    /// The observations behind some ids; ids of observations that are gone are left out.
    List<Observation> observed(List<String> ids) {
        return observations.stream()
                .filter(observation -> ids.contains(observation.id()))
                .toList();
    }

    /// How a primary source was met.
    public enum Means {
        INTERVIEW,
        VISIT,
        SURVEY,
        OBSERVATION
    }

    /// A primary source.
    public record Exchange(
            String id,
            @Nullable Means means,
            String who,
            String position,
            @Nullable LocalDate date,
            String lessons) {
        public Exchange(
                String id,
                @Nullable Means means,
                @Nullable String who,
                @Nullable String position,
                @Nullable LocalDate date,
                @Nullable String lessons) {
            this.id = id;
            this.means = means;
            this.who = text(who);
            this.position = text(position);
            this.date = date;
            this.lessons = text(lessons);
        }
    }

    /// A secondary source.
    public record Source(
            String id,
            String title,
            String publisher,
            @Nullable Integer year,
            String url) {
        public Source(
                String id,
                @Nullable String title,
                @Nullable String publisher,
                @Nullable Integer year,
                @Nullable String url) {
            this.id = id;
            this.title = text(title);
            this.publisher = text(publisher);
            this.year = year;
            this.url = text(url);
        }
    }

    /// How wide the diagnostic looks.
    public enum Scale {
        DISTRICT,
        MUNICIPALITY,
        INTERMUNICIPAL,
        DEPARTMENT,
        REGION,
        LIVING_AREA
    }

    /// The territory and its figures.
    public record Territory(@Nullable Scale scale, String description, List<Indicator> indicators) {
        public Territory(@Nullable Scale scale, @Nullable String description, @Nullable List<Indicator> indicators) {
            this.scale = scale;
            this.description = text(description);
            this.indicators = rows(indicators);
        }
    }

    /// A figure of the territory.
    ///
    /// @param comparedWith the territory that it is compared with
    /// @param comparedValue the same figure there, in the same unit
    /// @param comparison the same in words, without which a figure says little
    /// @param justification why a figure of more than five years still holds
    public record Indicator(
            String id,
            String name,
            @Nullable BigDecimal value,
            String unit,
            @Nullable Integer year,
            String source,
            String comparedWith,
            @Nullable BigDecimal comparedValue,
            String comparison,
            String justification) {
        public Indicator(
                String id,
                @Nullable String name,
                @Nullable BigDecimal value,
                @Nullable String unit,
                @Nullable Integer year,
                @Nullable String source,
                @Nullable String comparedWith,
                @Nullable BigDecimal comparedValue,
                @Nullable String comparison,
                @Nullable String justification) {
            this.id = id;
            this.name = text(name);
            this.value = value;
            this.unit = text(unit);
            this.year = year;
            this.source = text(source);
            this.comparedWith = text(comparedWith);
            this.comparedValue = comparedValue;
            this.comparison = text(comparison);
            this.justification = text(justification);
        }
    }

    /// A part of the public the project addresses.
    public record Segment(
            String id,
            String name,
            @Nullable Integer size,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            String category,
            String practices,
            String motivations,
            String obstacles,
            String channels) {
        public Segment(
                String id,
                @Nullable String name,
                @Nullable Integer size,
                @Nullable Integer ageFrom,
                @Nullable Integer ageTo,
                @Nullable String category,
                @Nullable String practices,
                @Nullable String motivations,
                @Nullable String obstacles,
                @Nullable String channels) {
            this.id = id;
            this.name = text(name);
            this.size = size;
            this.ageFrom = ageFrom;
            this.ageTo = ageTo;
            this.category = text(category);
            this.practices = text(practices);
            this.motivations = text(motivations);
            this.obstacles = text(obstacles);
            this.channels = text(channels);
        }
    }

    /// What a venue or an event is to the project.
    public enum Stance {
        PARTNER,
        COMPETITOR,
        BOTH
    }

    /// A venue or an event of the existing cultural supply.
    ///
    /// @param distance in kilometres
    /// @param price in words, as earlier releases knew it
    /// @param ticket the usual full price in euros, 0 for free
    /// @param positioning what sets it apart
    public record Supply(
            String id,
            String name,
            String type,
            @Nullable Integer capacity,
            @Nullable BigDecimal distance,
            String period,
            String price,
            @Nullable BigDecimal ticket,
            String audience,
            String positioning,
            @Nullable Stance stance) {
        public Supply(
                String id,
                @Nullable String name,
                @Nullable String type,
                @Nullable Integer capacity,
                @Nullable BigDecimal distance,
                @Nullable String period,
                @Nullable String price,
                @Nullable BigDecimal ticket,
                @Nullable String audience,
                @Nullable String positioning,
                @Nullable Stance stance) {
            this.id = id;
            this.name = text(name);
            this.type = text(type);
            this.capacity = capacity;
            this.distance = distance;
            this.period = text(period);
            this.price = text(price);
            this.ticket = ticket;
            this.audience = text(audience);
            this.positioning = text(positioning);
            this.stance = stance;
        }
    }

    /// The aspects that the competency names, and the institutional one.
    public record Dimensions(
            String economic,
            String social,
            String touristic,
            String cultural,
            String environmental,
            String institutional) {
        public Dimensions(
                @Nullable String economic,
                @Nullable String social,
                @Nullable String touristic,
                @Nullable String cultural,
                @Nullable String environmental,
                @Nullable String institutional) {
            this.economic = text(economic);
            this.social = text(social);
            this.touristic = text(touristic);
            this.cultural = text(cultural);
            this.environmental = text(environmental);
            this.institutional = text(institutional);
        }
    }

    /// The organisation that carries the project, seen critically.
    public record Bearer(String means, String history, String image, String strengths) {
        public Bearer(
                @Nullable String means, @Nullable String history, @Nullable String image, @Nullable String strengths) {
            this.means = text(means);
            this.history = text(history);
            this.image = text(image);
            this.strengths = text(strengths);
        }
    }

    /// Whether an observation is about the organisation or about its surroundings.
    public enum Origin {
        INTERNAL,
        EXTERNAL
    }

    /// What the diagnostic establishes (constat).
    ///
    /// @param needs the ids of the needs, in the study of the demand, that it answers to
    public record Observation(
            String id, String text, @Nullable Origin origin, List<String> needs) {
        public Observation(String id, @Nullable String text, @Nullable Origin origin, @Nullable List<String> needs) {
            this.id = id;
            this.text = Diagnostic.text(text);
            this.origin = origin;
            this.needs = rows(needs);
        }
    }

    /// What is wrong with the sources.
    public enum Doubt {
        CONTRADICTION,
        GAP
    }

    /// Where sources disagree, or what none of them says.
    ///
    /// @param resolution what the diagnostic holds to, and why
    public record Contradiction(
            String id, String text, @Nullable Doubt doubt, String sources, String resolution) {
        public Contradiction(
                String id,
                @Nullable String text,
                @Nullable Doubt doubt,
                @Nullable String sources,
                @Nullable String resolution) {
            this.id = id;
            this.text = Diagnostic.text(text);
            this.doubt = doubt;
            this.sources = Diagnostic.text(sources);
            this.resolution = Diagnostic.text(resolution);
        }
    }

    /// The four boxes of a SWOT.
    public enum Quadrant {
        STRENGTH(Origin.INTERNAL),
        WEAKNESS(Origin.INTERNAL),
        OPPORTUNITY(Origin.EXTERNAL),
        THREAT(Origin.EXTERNAL);

        private final Origin origin;

        Quadrant(Origin origin) {
            this.origin = origin;
        }

        Origin origin() {
            return origin;
        }
    }

    /// An item of the SWOT, with the observations it rests on.
    public record SwotItem(String id, @Nullable Quadrant quadrant, String text, List<String> observations) {
        public SwotItem(
                String id, @Nullable Quadrant quadrant, @Nullable String text, @Nullable List<String> observations) {
            this.id = id;
            this.quadrant = quadrant;
            this.text = Diagnostic.text(text);
            this.observations = rows(observations);
        }
    }

    /// The six heads of a PESTEL.
    public enum Pestel {
        POLITICAL,
        ECONOMIC,
        SOCIAL,
        TECHNOLOGICAL,
        ENVIRONMENTAL,
        LEGAL
    }

    /// An item of the PESTEL, with the observations it rests on.
    public record PestelItem(String id, @Nullable Pestel head, String text, List<String> observations) {
        public PestelItem(
                String id, @Nullable Pestel head, @Nullable String text, @Nullable List<String> observations) {
            this.id = id;
            this.head = head;
            this.text = Diagnostic.text(text);
            this.observations = rows(observations);
        }
    }

    /// An axis of development.
    ///
    /// @param priority 1 comes first
    public record Axis(
            String id,
            String title,
            String justification,
            List<String> observations,
            @Nullable Integer priority) {
        public Axis(
                String id,
                @Nullable String title,
                @Nullable String justification,
                @Nullable List<String> observations,
                @Nullable Integer priority) {
            this.id = id;
            this.title = text(title);
            this.justification = text(justification);
            this.observations = rows(observations);
            this.priority = priority;
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> rows(@Nullable List<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }
}
