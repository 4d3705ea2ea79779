package community.kith.imagined;

import java.util.List;

/** Names and words that people and things of an imagined community are made of. Interests and needs are Kith's own, by id. */
final class Words {

    static final List<String> WOMEN_OF_OLD = words(
            "Maureen Doreen Jean Margaret Sheila Brenda Joan Audrey Eileen Pauline Marjorie Hilda Norma Edna Rita Kathleen Mavis Betty Irene Dorothy Sadia Nirmala Olive Winifred");
    static final List<String> MEN_OF_OLD = words(
            "Harold Ronald Kenneth Derek Stanley Leonard Raymond Frank Gordon Albert Dennis Eric Norman Roy Walter Alan Brian Ernest Cyril Clifford Iqbal Ramesh Winston Arthur");
    static final List<String> WOMEN = words(
            "Julie Karen Susan Tracey Sharon Debbie Alison Nicola Michelle Angela Lorraine Jackie Amina Priya Gillian Wendy Donna Joanne Beverley Fiona Yasmin Claire Samantha Helen");
    static final List<String> MEN = words(
            "Andrew Paul Mark Stephen Gary Neil Kevin Ian Darren Simon Imran Sanjay Wayne Martin Craig Graham Philip Lee Tariq Stuart Carl Adrian Trevor Colin");
    static final List<String> YOUNG = words(
            "Chloe Jack Amelia Liam Ellie Ryan Aisha Connor Holly Jamie Megan Callum Zara Kieran Molly Adam Priyanka Tyler Freya Josh Hannah Omar Grace Nathan");
    static final List<String> SURNAMES = words(
            "Ashworth Banks Barlow Bibby Booth Bradshaw Brierley Catterall Clegg Cunliffe Dawber Eckersley Entwistle Fairhurst Farrimond Fazackerley Gaskell Greenhalgh Grimshaw Halliwell Hargreaves Haslam Heaton Hesketh Hilton Hodgkiss Holt Houghton Hussain Ince Kershaw Khan Leyland Lowe Marsden Mather Melling Molyneux Naylor Ogden Patel Peet Pemberton Pilkington Platt Prescott Rigby Rothwell Scholes Seddon Sharrock Shaw Silcock Singh Southern Speakman Stirrup Tabern Taylor Thornley Topping Tyldesley Unsworth Valentine Waddington Walsh Whittle Winstanley Wood Yates");
    static final List<String> PLACES = words(
            "Ash Beech Birch Bracken Briar Brook Castle Church Clay Coppice Cross Elder Fern Field Forge Fox Glebe Hal Haw Heath Hollin Kirk Lang Lark Lime Long Mill Moor North Oak Orchard Quarry Rook Rush Sand Stan Stone Thorn West Wood");
    static final List<String> PLACE_ENDS = words(
            "bank bottom bridge bury by cote croft dale den fold ford gate green ham hey hill holme hurst leigh ley mere moss ridge shaw side stead thorpe ton wick worth");
    static final List<String> APPRECIATED = List.of(
            "Always remembers how you take your tea",
            "A wicked sense of humour",
            "Tells it as it is",
            "Never forgets a birthday",
            "Kind to everybody",
            "Knows everybody on the street",
            "Sings while washing up");
    static final List<String> MATTERS = List.of(
            "The family coming round on Sundays",
            "Doing my own shopping",
            "The garden, rain or shine",
            "Being asked, not told",
            "A paper and a brew in the morning",
            "Staying in my own home",
            "The cat");
    static final List<String> SUPPORT = List.of(
            "Give me time to answer",
            "Ring before you come",
            "Speak up, on my left side",
            "Let me do it my way first",
            "Put things back where they were",
            "Keep an eye on whether I have eaten");
    static final List<String> OUTCOMES = List.of(
            "I want to see people again, not just the telly",
            "I want to get out of the house twice a week",
            "I want to be some use to somebody",
            "I want to do again what I used to love",
            "I want to eat with others now and then",
            "I want to be part of something where I live",
            "I want my garden back",
            "I want to learn something new");
    static final List<String> PURPOSES = List.of(
            "Getting out and about again",
            "Back among friends",
            "Good days at home",
            "Making music again",
            "A garden to sit in");
    static final List<String> ACTIONS = List.of(
            "Ask about the bus",
            "Ring and say hello",
            "Go along the first time",
            "Find out who runs it",
            "Bring the photographs",
            "Mend the gate",
            "Write to the cousins");
    static final List<String> MEETS_IN = List.of("Circle", "Club", "Group", "Morning", "Get-together", "Corner");

    static final List<String> NEEDS = words(
            "company getting-out giving-something-back learning faith keeping-well meals shopping home-and-garden transport being-heard money-and-letters moving-about feeling-safe bathing medication");
    /** From what most people love to what few do. */
    static final List<String> INTERESTS = words(
            "television gardening walking music reading cooking baking films watching-football pets dogs knitting bingo meeting-people dominoes singing friendship-groups chat football history dancing quizzes pubs shopping-and-markets local-history cats nature photography painting crochet birdwatching sewing fishing swimming cricket bowls jigsaws faith christian-faith day-trips travel family-history tea-dances choir sharing-meals card-making theatre snooker darts rugby-league allotments growing-food arts-and-crafts woodwork listening-to-music classical-music comedy cars trains computers chess card-games social-clubs giving-time helping-neighbours memories flower-arranging book-clubs poetry keeping-active chair-exercise yoga tai-chi golf tennis boxing cycling running dog-walking health-walks rambling mens-sheds repair drawing pottery needlework quilting model-making brass-bands folk-music jazz-music playing-an-instrument ballroom-dancing line-dancing community-gardens house-plants trees outdoors seaside parks camping canals horses pigeons farm-animals museums antiques military-history mining-heritage steam-engines motorcycles buses writing storytelling newspapers libraries languages talks science first-aid money-skills learning-new-things fashion festivals opera-and-ballet intergenerational womens-groups mens-groups table-tennis badminton indoor-bowls walking-football aqua-fit pilates gym relaxation mindfulness massage preserving tasting food-sharing hymn-singing karaoke folk-dancing drumming butterflies beekeeping looking-after-nature astronomy nordic-walking history-walks rugby-union walking-rugby boccia pickleball walking-netball horse-racing chair-yoga aerobics open-water-swimming sauna breathing art colouring jewellery-making making-and-mending upcycling metalwork food games draughts video-games scrabble table-top-games audio-books-and-radio archaeology cotton-mills transport-and-machines aeroplanes english-language sign-language muslim-faith hindu-faith jewish-faith sikh-faith buddhism bible-study bell-ringing charity-fundraising mentoring campaigning reducing-waste climate cultures lgbt veterans-groups carers-groups");

    private Words() {}

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    /** An interest's id as the name of a group begins. */
    static String title(String interest) {
        return Character.toUpperCase(interest.charAt(0)) + interest.substring(1).replace('-', ' ');
    }
}
