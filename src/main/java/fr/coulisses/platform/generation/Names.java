package fr.coulisses.platform.generation;

import java.util.List;

/// The words that a made-up school is made of; in French, as those of the schools of this diploma.
final class Names {

    static final List<String> GIVEN = words("""
            Adèle Agathe Alice Amandine Anaïs Anouk Apolline Axelle Aya Camille Capucine Cécile Célestine Chloé Clarisse Clémence
            Coline Diane Élise Éloïse Emma Esther Fanny Fatou Flora Garance Hélène Inès Jeanne Joséphine Juliette Justine Léa
            Léonie Lina Lise Lola Louise Lucie Maëlys Manon Margaux Mathilde Nour Océane Ophélie Pauline Rose Salomé Zoé
            Abel Achille Adrien Amine Antoine Arthur Augustin Aurélien Basile Bastien Benoît Clément Côme Damien Élie Émile
            Étienne Fabien Félix François Gaël Gaspard Hugo Ilyès Jérôme Joël Jules Kévin Léo Loïc Lucas Malik Martin Mathéo
            Maxime Mehdi Moïse Nathanaël Noé Octave Pierre Rémi Samuel Sélim Théo Tristan Valentin Victor Yanis Zacharie""");

    static final List<String> FAMILY = words("""
            Abadie Allard Arnaud Aubert Bailly Barbier Bazin Beaumont Bellanger Benali Bernard Berthelot Besnard Blanchard
            Boucher Bourdon Bouvier Briand Brossard Bruneau Camara Carlier Caron Chabert Charpentier Chauvin Chevalier Cissé
            Clerc Colin Cordier Coulon Courtois Cousin Daniel DaSilva Delacroix Delaunay Delmas Deschamps Desjardins Diallo
            Diarra Dubois Ducret Dufour Dumas Dupuy Durand Étienne Fabre Faivre Favier Ferrand Fleury Fontaine Fournier Gaillard
            Garnier Gauthier Gérard Gervais Giraud Gonçalves Granger Grondin Guérin Guillot Haddad Hamon Hébert Huet Imbert
            Jacquet Joubert Julien Keïta Lacroix Lambert Lamy Laurent Lebrun Lefèvre Legrand Lemaire Léger Leroux Lévêque
            Loiseau Maillard Mallet Marchand Maréchal Marin Marty Masson Mercier Meunier Michaud Monnier Moreau Morel Mouret
            Nguyen Nicolas Noël Olivier Paget Pasquier Pelletier Perrin Philippe Picard Poirier Pons Prévost Quéré Raynaud
            Renard Renaud Richard Rivière Robin Rolland Rousseau Roussel Royer Sabatier Salmon Sarr Sauvage Schmitt Simonet
            Tanguy Tessier Texier Thibault Thomas Touré Traoré Vallet Vasseur Verdier Vidal Vigneron Villard Vincent Voisin
            Weber Yilmaz Zimmermann""");

    static final List<String> TOWNS = words("""
            Agen Albi Amiens Angers Angoulême Annecy Arles Arras Auch Aurillac Auxerre Avignon Bayonne Beauvais Béthune Béziers
            Blois Bourges Brest Brive Caen Cahors Castres Chambéry Châlons Chartres Châteauroux Cholet Colmar Compiègne Creil
            Dax Dieppe Digne Dole Douai Dreux Épinal Évreux Foix Gap Guéret Istres Langres Laon Laval Lens Libourne Limoges Lorient
            Mâcon Martigues Maubeuge Meaux Melun Mende Millau Montauban Morlaix Moulins Mulhouse Nevers Nîmes Niort Orléans
            Pau Périgueux Perpignan Poitiers Quimper Redon Roanne Rodez Romans Roubaix Saintes Saumur Sedan Sète Soissons Tarbes
            Thonon Toul Troyes Tulle Valence Vannes Vendôme Verdun Vesoul Vichy Vienne Vierzon Vitré Voiron""");

    /// What a project is about: the word that its title and those of its artefacts share.
    static final List<String> THEMES = List.of(
            "Canal",
            "Fleuve",
            "Halles",
            "Remparts",
            "Lavoir",
            "Marée",
            "Lumières",
            "Ateliers",
            "Forge",
            "Verger",
            "Brasserie",
            "Gare",
            "Phare",
            "Moulin",
            "Cloître",
            "Théâtre de verdure",
            "Citadelle",
            "Éclipse",
            "Étincelles",
            "Échos",
            "Mémoires ouvrières",
            "Voix croisées",
            "Mille lieux",
            "Corps en jeu",
            "Nouvelles lunes",
            "Jardins secrets",
            "Friche",
            "Chapelle",
            "Péniche",
            "Kiosque",
            "Tisserands",
            "Verrerie",
            "Saline",
            "Carrière",
            "Filature");

    static final List<String> PROJECTS = List.of(
            "Les Nuits · %s",
            "Festival %s – %t",
            "L’été %s",
            "Exposition « %s »",
            "Rencontres %s de %t",
            "Scène %s",
            "Parcours sonore %s",
            "%s en fête",
            "Biennale %s – %t",
            "Tournée « %s »",
            "Cabaret %s",
            "Chantier %s à %t");

    static final List<String> BUDGETS = List.of(
            "Budget prévisionnel",
            "Budget prévisionnel – %s",
            "Budget de la billetterie",
            "Budget des ateliers de %t",
            "Plan de financement – %s",
            "Budget technique",
            "Budget de communication",
            "Budget d’accueil des artistes",
            "Budget de la tournée en région",
            "Budget de l’exposition « %s »",
            "Hypothèses de recettes – %t",
            "Budget avec la compagnie %f",
            "Chiffrage du bar et de la restauration",
            "Scénario prudent – %s",
            "Budget de médiation",
            "Budget des résidences",
            "Demande à la ville de %t : budget joint",
            "Coût plateau – ensemble %f",
            "Budget sécurité et secours",
            "Budget révisé après la commission");

    static final List<String> DIAGNOSTICS = List.of(
            "Diagnostic du territoire de %t",
            "Étude des publics de %t",
            "Diagnostic des publics éloignés",
            "État des lieux des équipements culturels",
            "Entretiens avec les structures de %t",
            "Analyse de la concurrence",
            "Diagnostic partagé – %s",
            "Cartographie des partenaires",
            "Enquête auprès des spectateurs – %t",
            "Diagnostic de l’accessibilité",
            "Forces et faiblesses du projet %s",
            "Observation de la saison à %t",
            "Portrait du quartier de la gare",
            "Étude d’opportunité – %s",
            "Rencontre avec la fondation %f",
            "Diagnostic de la filière musicale",
            "Besoins des associations de %t",
            "Analyse des usages numériques",
            "Étude d’implantation",
            "Bilan des éditions précédentes");

    /// What stands before a title of a kind that has no titles of its own here.
    static final List<String> OTHERS =
            List.of("Livrable – %s", "Note pour %t", "Dossier %s", "Document de travail – %f");

    private Names() {}

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
