package fr.coulisses.contracts.library;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractType;
import fr.coulisses.contracts.Contracts;
import fr.coulisses.contracts.text.ContractText;
import fr.coulisses.contracts.text.Mentions;
import fr.coulisses.shared.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The library is whole: every model has all its articles, every mention is known, nothing contradicts what is not
/// there.
class ClauseLibraryTest {

    private static final ClauseLibrary LIBRARY = ClauseLibrary.shipped();
    private static final Labels LABELS = new Labels();
    private static final Pattern BRACES = Pattern.compile("\\{([^}]*)}");

    static Stream<Model> models() {
        return LIBRARY.models().stream();
    }

    @ParameterizedTest
    @EnumSource(ContractType.class)
    void hasAModelOfEveryType(ContractType type) {
        assertThat(LIBRARY.of(type).titles()).containsKey(type);
        assertThat(LIBRARY.amendment().titles()).containsKey(type);
    }

    /// The titles of the handbook (5.4.2), in its order.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CESSION | Préambule · Objet · Obligations du producteur · Obligations de l’organisateur · Prix et TVA · Modalités de paiement · Frais annexes (transport, hébergement, repas) · Droits d’auteur et taxes · Montage, répétitions, démontage · Billetterie et invitations · Communication et mentions obligatoires · Enregistrement, captation, diffusion · Assurances · Sécurité et prévention des violences sexistes et sexuelles · Annulation, report, force majeure · Données personnelles · Litiges et droit applicable",
                "COREALISATION | Objet · Apports du producteur · Apports de l’organisateur · Fixation du prix des places · Définition et partage des recettes · Minimum garanti · Bordereaux et comptes · TVA, taxes et droits d’auteur · Publicité · Assurances · Annulation · Absence de société entre les parties · Litiges",
                "COPRODUCTION | Objet · Budget et plan de financement · Apports des coproducteurs · Producteur délégué · Calendrier et résidences · Propriété et parts · Exploitation et diffusion · Partage des résultats · Mentions · Comptes et contrôle · Défaillance, sortie · Litiges",
                "RESIDENCY | Objet et objectifs · Durée et calendrier · Accueil (espaces, matériel, personnel) · Apport financier et prise en charge · Action culturelle et restitution · Statut et rémunération des artistes · Propriété intellectuelle · Mentions · Assurances et sécurité · Évaluation · Résiliation",
                "VENUE_HIRE | Locaux et matériel · Dates et horaires · Destination et effectif maximal · Redevance ou gratuité (valeur) · Dépôt de garantie · Personnel et sécurité incendie · Assurances · État des lieux et nettoyage · Débit de boissons · Annulation · Règlement intérieur",
                "VENUE_LENDING | Locaux et matériel · Dates et horaires · Destination et effectif maximal · Redevance ou gratuité (valeur) · Dépôt de garantie · Personnel et sécurité incendie · Assurances · État des lieux et nettoyage · Débit de boissons · Annulation · Règlement intérieur",
                "PERFORMER_CDDU | Engagement et motif · Emploi, qualification, spectacle et numéro d’objet · Lieu · Durée et dates · Rémunération (cachets ou heures) · Répétitions, balances, montage · Défraiements · Convention collective · Retraite, prévoyance, congés spectacles · Enregistrement et droits voisins · Obligations · Rupture",
                "EXHIBITION | Objet · Œuvres exposées (liste annexée, valeurs) · Calendrier · Rémunération du droit de présentation publique · Autres droits cédés (reproduction, communication) · Frais de production, transport, hébergement · Accrochage, conservation, sécurité · Assurance clou à clou · Ventes · Médiation et vernissage · Crédits et droit moral · Annulation",
                "LOAN_OF_WORKS | Œuvres prêtées · Durée · Conditions de conservation et d’exposition · Emballage, transport, convoiement · Assurance · Constats d’état · Photographie et reproduction · Mention de provenance · Restitution · Sinistre",
                "PATRONAGE | Objet · Nature et montant du don · Affectation · Versement et reçu fiscal · Contreparties (valeur et plafond) · Communication · Absence d’exclusivité · Durée · Annulation du projet",
                "SPONSORSHIP | Objet · Prestations publicitaires · Prix, TVA, facturation · Exclusivité de secteur · Utilisation des marques · Obligations légales (alcool, tabac) · Bilan · Résiliation",
                "PARTNERSHIP | Objet · Engagements de chacun · Valorisation des apports · Communication · Durée · Suivi et évaluation · Résiliation",
                "IMAGE_RIGHTS | Personne et prise de vue · Usages autorisés · Supports, territoire, durée · Gratuité ou rémunération · Retrait et contact",
                "SERVICE_PROVISION | Objet et cahier des charges · Calendrier · Prix et paiement · Obligations et assurances · Attestation de vigilance · Sous-traitance · Pénalités · Résiliation"
            })
    void hasTheArticlesOfTheHandbookInTheirOrder(ContractType type, String titles) {
        List<String> articles = LIBRARY.of(type).articles().stream()
                .filter(Article::standard)
                .map(Article::title)
                .filter(title -> titles.contains("Préambule") || !title.equals("Préambule"))
                .toList();
        assertThat(articles).containsExactly(titles.split(" · ", -1));
    }

    @ParameterizedTest
    @MethodSource("models")
    void saysOfEveryArticleWhereItComesFromAndWhatEachWordingImplies(Model model) {
        assertThat(model.source()).isNotBlank();
        for (Article article : model.articles()) {
            assertThat(article.source()).as(article.title()).isNotBlank();
            assertThat(article.alternatives())
                    .as(article.title())
                    .isNotEmpty()
                    .extracting(Alternative::key)
                    .doesNotHaveDuplicates()
                    .allMatch(key -> key.matches("[a-z]+(-[a-z]+)*"));
            for (Alternative alternative : article.alternatives()) {
                assertThat(List.of(
                                alternative.label().fr(),
                                alternative.label().en(),
                                alternative.implies().fr(),
                                alternative.implies().en()))
                        .as(article.title())
                        .allMatch(words -> !words.isBlank());
                assertThat(alternative.implies().fr()).as("one sentence").endsWith(".");
                assertThat(alternative.text()).as(article.title()).isNotEmpty().allMatch(text -> !text.isBlank());
            }
        }
        assertThat(model.articles())
                .extracting(Article::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void contradictsOnlyWhatIsThereInAnotherArticle(Model model) {
        for (Article article : model.articles()) {
            for (Alternative alternative : article.alternatives()) {
                for (String other : alternative.contradicts()) {
                    String[] name = other.split("/", -1);
                    assertThat(name).as(other).hasSize(2);
                    assertThat(name[0])
                            .isNotEqualTo(article.key())
                            .satisfiesAnyOf(key -> assertThat(key).isNotEmpty());
                    assertThat(model.article(name[0]).flatMap(found -> found.alternative(name[1])))
                            .as(model.key() + ": " + other)
                            .isPresent();
                }
            }
        }
    }

    /// Somebody who only presses the button gets a contract whose articles agree.
    @ParameterizedTest
    @MethodSource("models")
    void agreesWithItselfInItsUsualWording(Model model) {
        Set<String> usual = new HashSet<>();
        model.articles().stream()
                .filter(Article::standard)
                .forEach(article ->
                        usual.add(article.key() + "/" + article.usual().key()));
        assertThat(model.articles().stream()
                        .filter(Article::standard)
                        .flatMap(article -> article.usual().contradicts().stream()))
                .doesNotContainAnyElementsOf(usual);
    }

    @ParameterizedTest
    @MethodSource("models")
    void mentionsOnlyWhatAContractKnows(Model model) {
        for (ContractType type : model.titles().keySet()) {
            Contract contract = Contracts.of("{\"type\": \"" + type + "\"}");
            for (Article article : model.articles()) {
                for (Alternative alternative : article.alternatives()) {
                    Contract one = Contracts.with(
                            contract,
                            "clauses",
                            "[{\"id\": \"c\", \"article\": \"" + article.key() + "\", \"alternative\": \""
                                    + alternative.key() + "\"}]");
                    if (model.key().equals("avenant")) {
                        one = Contracts.with(one, "amends/contract", "\"x\"");
                    }
                    assertThat(ContractText.examined(one, LIBRARY).getFirst().unknown())
                            .as(model.key() + "/" + article.key() + "/" + alternative.key())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void usesEveryMentionSomewhere() {
        String all = String.join("\n", texts());
        assertThat(Mentions.ofTheContract())
                .filteredOn(mention -> !all.contains("{" + mention.name() + "}"))
                .extracting(mention -> mention.name())
                .containsOnly("avenant.numero");
    }

    @Test
    void hasWordsForEveryMention() {
        List<String> missing = new ArrayList<>();
        Mentions.ofTheContract().stream()
                .map(mention -> mention.labelKey())
                .filter(key -> !LABELS.has(Labels.LANGUAGES.getFirst(), key))
                .forEach(missing::add);
        Mentions.ofAParty().stream()
                .flatMap(field ->
                        Stream.of("contracts.mention.party." + field, "contracts.mention.party." + field + ".short"))
                .filter(key -> !LABELS.has(Labels.LANGUAGES.getFirst(), key))
                .forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    @Test
    void namesOnlyPartiesOfItsModel() {
        Set<String> wrong = new LinkedHashSet<>();
        Set<String> shared = Set.of(
                "objet",
                "lieu",
                "date",
                "spectacle",
                "prix",
                "paiement",
                "partage",
                "apports",
                "emploi",
                "oeuvres",
                "benevole",
                "avenant",
                "tableau");
        models().forEach(model -> model.articles().stream()
                .flatMap(article -> article.alternatives().stream())
                .flatMap(alternative -> alternative.text().stream())
                .flatMap(text -> BRACES.matcher(text).results())
                .map((MatchResult found) -> found.group(1))
                .filter(name -> name.contains("."))
                .filter(name -> !shared.contains(name.substring(0, name.indexOf('.')))
                        && model.parties().stream().noneMatch(party -> name.startsWith(party.key() + ".")))
                .map(name -> model.key() + ": " + name)
                .forEach(wrong::add));
        assertThat(wrong).isEmpty();
    }

    @Test
    void writesFrenchAsPrintersDo() {
        assertThat(texts()).noneMatch(text -> text.contains("'")).noneMatch(text -> text.matches("(?s).*\\w[;:!?] .*"));
    }

    /// A rate or a threshold of the law is a dated parameter: the articles name the law, not its figures.
    @Test
    void quotesNoRateOfTheLaw() {
        assertThat(texts())
                .noneMatch(text -> Arrays.asList("5,5 %", "2,1 %", "20 %,", "5 000 €", "60 %").stream()
                        .anyMatch(text::contains));
    }

    private static List<String> texts() {
        return models().flatMap(model -> model.articles().stream())
                .flatMap(article -> article.alternatives().stream())
                .flatMap(alternative -> alternative.text().stream())
                .toList();
    }
}
