package fr.coulisses.contracts.text;

import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.Contribution;
import fr.coulisses.contracts.Dates;
import fr.coulisses.contracts.Party;
import fr.coulisses.contracts.Pay;
import fr.coulisses.contracts.Session;
import fr.coulisses.contracts.VatExemption;
import fr.coulisses.contracts.Work;
import fr.coulisses.project.Siret;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What articles may mention: the figures, days and names of a contract, and those of its parties.
public final class Mentions {

    private static final Map<String, Mention> OF_THE_CONTRACT = new LinkedHashMap<>();
    private static final Map<String, Function<Party, String>> OF_A_PARTY = new LinkedHashMap<>();

    static {
        add("objet.titre", "title", Contract::title);
        add("objet.texte", "object", Contract::object);
        add("artistes", "artists", Contract::artists);
        add("lieu.nom", "dates/venue", contract -> contract.dates().venue());
        add("lieu.adresse", "dates/address", contract -> contract.dates().address());
        add("date.debut", "dates/startsOn", contract -> day(contract.dates().first()));
        add("date.fin", "dates/endsOn", contract -> day(contract.dates().last()));
        add("date.periode", "dates/startsOn", Mentions::period);
        add("spectacle.dates", "dates/sessions", Mentions::shows);
        add("spectacle.duree", "dates/minutes", contract -> {
            Integer minutes = contract.dates().minutes();
            return minutes == null || minutes <= 0 ? "" : French.duration(minutes);
        });
        add("representations", "dates/performances", Mentions::performances);
        add("jauge", "dates/capacity", contract -> count(contract.dates().capacity()));
        add("prix.ht", "price/net", contract -> amount(contract.price().net()));
        add("prix.ht.lettres", "price/net", contract -> words(contract.price().net()));
        add("prix.tva", "price/vatRate", Mentions::vat);
        add("prix.ttc", "price/net", contract -> gross(contract, French::amount));
        add("prix.ttc.lettres", "price/net", contract -> gross(contract, FrenchNumerals::euros));
        add("prix.valeur", "price/valuedAt", contract -> amount(contract.price().valuedAt()));
        add(
                "prix.valeur.lettres",
                "price/valuedAt",
                contract -> words(contract.price().valuedAt()));
        add("paiement.delai", "price/dueDays", contract -> {
            Integer days = contract.price().dueDays();
            return days == null || days <= 0 ? "" : French.counted(days) + (days == 1 ? " jour" : " jours");
        });
        add(
                "partage.producteur",
                "sharing/producer",
                contract -> percent(contract.sharing().producer()));
        add(
                "partage.organisateur",
                "sharing/organiser",
                contract -> percent(contract.sharing().organiser()));
        add("partage.assiette", "sharing/base", contract -> contract.sharing().base());
        add(
                "partage.minimum",
                "sharing/guaranteed",
                contract -> amount(contract.sharing().guaranteed()));
        add(
                "partage.minimum.lettres",
                "sharing/guaranteed",
                contract -> words(contract.sharing().guaranteed()));
        add(
                "partage.declarant",
                "sharing/declarant",
                contract -> contract.party(contract.sharing().declarant())
                        .map(Party::name)
                        .orElse(""));
        add("partage.pertes", "sharing/losses", contract -> contract.sharing().losses());
        add("apports.total", "sharing/contributions", Mentions::contributed);
        add(
                "emploi.fonction",
                "employment/job",
                contract -> contract.employment().job());
        add(
                "emploi.statut",
                "employment/executive",
                contract -> Boolean.TRUE.equals(contract.employment().executive()) ? "cadre" : "non-cadre");
        add(
                "emploi.motif",
                "employment/motive",
                contract -> contract.employment().motive());
        add(
                "emploi.objet",
                "employment/objectNumber",
                contract -> contract.employment().objectNumber());
        add(
                "emploi.convention",
                "employment/agreement",
                contract -> contract.employment().agreement());
        add("emploi.remuneration", "employment/pay", Mentions::pay);
        add(
                "emploi.brut",
                "employment/pay",
                contract -> total(contract.employment().gross(), French::amount));
        add(
                "emploi.brut.lettres",
                "employment/pay",
                contract -> total(contract.employment().gross(), FrenchNumerals::euros));
        add(
                "emploi.defraiements",
                "employment/expenses",
                contract -> contract.employment().expenses());
        add(
                "oeuvres.nombre",
                "showing/works",
                contract -> works(contract.showing().works().size()));
        add("oeuvres.valeur", "showing/works", contract -> total(insured(contract), French::amount));
        add("oeuvres.valeur.lettres", "showing/works", contract -> total(insured(contract), FrenchNumerals::euros));
        add("conservation", "showing/climate", contract -> contract.showing().climate());
        add("benevole.heures", "circumstances/volunteerHours", contract -> {
            BigDecimal hours = contract.circumstances().volunteerHours();
            return hours == null ? "" : French.decimal(hours) + " heures";
        });
        add(
                "avenant.numero",
                "amends/number",
                contract -> count(contract.amends().number()));
        add("avenant.contrat", "amends/of", contract -> contract.amends().of());
        add(
                "avenant.date",
                "amends/signedOn",
                contract -> day(Optional.ofNullable(contract.amends().signedOn())));
        OF_A_PARTY.put("nom", Party::name);
        OF_A_PARTY.put("adresse", Party::address);
        OF_A_PARTY.put("siret", party -> Siret.spaced(party.siret()));
        OF_A_PARTY.put("recepisse", Party::receipt);
        OF_A_PARTY.put("representant", Party::signatory);
        OF_A_PARTY.put("qualite", Party::capacity);
        OF_A_PARTY.put("iban", party -> French.iban(party.iban()));
    }

    /// The fields of a party by what articles call them.
    private static final Map<String, String> FIELDS = Map.of(
            "nom", "name",
            "adresse", "address",
            "siret", "siret",
            "recepisse", "receipt",
            "representant", "representative",
            "qualite", "capacity",
            "iban", "iban");

    private Mentions() {}

    private static void add(String name, String place, Function<Contract, String> value) {
        OF_THE_CONTRACT.put(name, new Mention(name, place, value));
    }

    /// All that are no party's.
    public static List<Mention> ofTheContract() {
        return List.copyOf(OF_THE_CONTRACT.values());
    }

    /// What may be mentioned of each party: `nom`, `siret`…
    public static Set<String> ofAParty() {
        return Set.copyOf(OF_A_PARTY.keySet());
    }

    static Optional<Mention> find(String name) {
        return Optional.ofNullable(OF_THE_CONTRACT.get(name));
    }

    /// What a party says of itself; nothing for a word that is none of its fields.
    static Optional<String> of(@Nullable Party party, String field) {
        return Optional.ofNullable(OF_A_PARTY.get(field)).map(value -> party == null ? "" : value.apply(party));
    }

    /// Where it stands in the contract.
    static String place(@Nullable Party party, String field) {
        return party == null ? "parties" : "parties/" + party.id() + "/" + FIELDS.getOrDefault(field, "");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(French::day).orElse("");
    }

    private static String period(Contract contract) {
        Dates dates = contract.dates();
        return dates.first()
                .flatMap(first -> dates.last().map(last -> French.period(first, last)))
                .orElse("");
    }

    private static String shows(Contract contract) {
        return French.list(contract.dates().shows().stream()
                .filter(session -> session.day() != null)
                .map(Mentions::moment)
                .toList());
    }

    /// « le samedi 24 avril 2027 à 21 h 30 ».
    private static String moment(Session session) {
        String day = session.day() == null ? "" : "le " + French.weekday(session.day());
        return day
                + Session.hour(session.begins())
                        .map(hour -> " à " + French.hour(hour))
                        .orElse("");
    }

    private static String performances(Contract contract) {
        Integer stated = contract.dates().performances();
        int number = stated == null ? contract.dates().shows().size() : stated;
        return number <= 0
                ? ""
                : FrenchNumerals.feminine(number) + (number == 1 ? " représentation" : " représentations");
    }

    private static String vat(Contract contract) {
        VatExemption exemption = contract.price().exemption();
        if (exemption != null) {
            return switch (exemption) {
                case SMALL_TURNOVER ->
                    "TVA non applicable, franchise en base (code des impositions sur les biens et services ; ancien article 293 B du code général des impôts)";
                case NON_PROFIT ->
                    "exonération de TVA des organismes sans but lucratif (ancien article 261, 7-1° du code général des impôts)";
                case OUTSIDE_SCOPE -> "opération hors du champ d’application de la TVA";
                case REVERSE_CHARGE -> "TVA due par le preneur, autoliquidation";
            };
        }
        BigDecimal rate = contract.price().vatRate();
        return rate == null
                ? ""
                : "TVA au taux de " + French.percent(rate) + ", soit "
                        + French.amount(contract.price().vat());
    }

    private static String pay(Contract contract) {
        return French.list(contract.employment().pay().stream()
                .map(Mentions::pay)
                .filter(text -> !text.isEmpty())
                .toList());
    }

    private static String pay(Pay pay) {
        BigDecimal quantity = pay.quantity();
        BigDecimal amount = pay.amount();
        if (pay.unit() == null || quantity == null || amount == null) {
            return "";
        }
        boolean several = quantity.compareTo(BigDecimal.ONE) > 0;
        String unit = switch (pay.unit()) {
            case CACHET -> several ? "cachets" : "cachet";
            case REHEARSAL -> several ? "services de répétition" : "service de répétition";
            case HOUR -> several ? "heures" : "heure";
            case DAY -> several ? "jours" : "jour";
        };
        return French.decimal(quantity) + " " + unit + " à " + French.amount(new Money(amount)) + " bruts"
                + (several ? " l’unité" : "");
    }

    private static String contributed(Contract contract) {
        return total(
                contract.sharing().contributions().stream()
                        .map(Contribution::value)
                        .filter(Objects::nonNull)
                        .map(Money::new)
                        .reduce(Money.ZERO, Money::plus),
                French::amount);
    }

    private static Money insured(Contract contract) {
        return contract.showing().works().stream()
                .map(Work::value)
                .filter(Objects::nonNull)
                .map(Money::new)
                .reduce(Money.ZERO, Money::plus);
    }

    private static String works(int number) {
        return number == 0 ? "" : FrenchNumerals.feminine(number) + (number == 1 ? " œuvre" : " œuvres");
    }

    private static String gross(Contract contract, Function<Money, String> written) {
        return contract.price().net() == null
                ? ""
                : written.apply(contract.price().gross());
    }

    private static String total(Money amount, Function<Money, String> written) {
        return amount.isZero() ? "" : written.apply(amount);
    }

    private static String amount(@Nullable BigDecimal euros) {
        return euros == null ? "" : French.amount(new Money(euros));
    }

    private static String words(@Nullable BigDecimal euros) {
        return euros == null ? "" : FrenchNumerals.euros(new Money(euros));
    }

    private static String percent(@Nullable BigDecimal percent) {
        return percent == null ? "" : French.percent(percent);
    }

    private static String count(@Nullable Integer number) {
        return number == null || number <= 0 ? "" : String.valueOf(number);
    }
}
