// What has to be read again when the taxonomy changes can tell by the version of this node.
CREATE CONSTRAINT taxonomy_id IF NOT EXISTS FOR (n:Taxonomy) REQUIRE n.id IS UNIQUE;

// Kith's own interests: the id, the name, other words for the same, and the wider interests that each is part of. They stand in one
// text because the database takes seconds to plan a list of so many maps.
UNWIND split("music | Music | live music, concerts |
singing | Singing | singing group, sing-along, community singing | music
choir | Choir | choral singing, community choir, chorus | singing
hymn-singing | Hymn singing | hymns, gospel singing | singing, faith
karaoke | Karaoke |  | singing
brass-bands | Brass bands | brass band, colliery band | music
listening-to-music | Listening to music | records, vinyl, record club | music
folk-music | Folk music | folk club, folk songs | music
jazz-music | Jazz and swing music | big band | music
classical-music | Classical music | orchestra | music
playing-an-instrument | Playing an instrument | ukulele, guitar, piano, keyboard, music making | music
drumming | Drumming | drum circle, samba band | playing-an-instrument
dancing | Dancing | dance |
tea-dances | Tea dances | tea dance, afternoon dance | dancing
ballroom-dancing | Ballroom dancing | ballroom, ballroom and latin, sequence dancing | dancing
line-dancing | Line dancing | line dance | dancing
folk-dancing | Folk dancing | folk dance, morris dancing, ceilidh, country dancing | dancing
gardening | Gardening | gardens, garden club, growing plants, nature and garden | nature
allotments | Allotments | allotment, growing your own, community allotment | gardening, growing-food
growing-food | Growing food | community growing, grow your own, locally grown, local sustainable and healthy food | gardening
community-gardens | Community gardens | community garden, in bloom, community gardening | gardening, looking-after-nature
flower-arranging | Flower arranging | floristry, flowers | gardening, arts-and-crafts
house-plants | House plants | indoor plants, pot plants | gardening
nature | Nature | wildlife, natural world, nourishing land and nature | outdoors
birdwatching | Birdwatching | birds, bird watching, birding | nature
beekeeping | Beekeeping | bees | nature
butterflies | Butterflies and insects | butterflies, moths | nature
trees | Trees and woodland | woodland, trees, tree planting | nature
looking-after-nature | Looking after nature | conservation, nature conservation, rewilding, litter picking, beach clean | nature, giving-time
outdoors | Being outdoors | outdoor activities, get outside, fresh air, outside |
seaside | Seaside | beach, coast | outdoors
parks | Parks | park | outdoors
camping | Camping and caravans | camping, caravanning | outdoors
fishing | Fishing | angling | outdoors
canals | Canals and boats | canals, narrowboats, boating | outdoors
astronomy | Astronomy | stars, stargazing | science
walking | Walking | walks, strolling, guided walks, walking group | outdoors, keeping-active
health-walks | Health walks | wellbeing walks, walking for health, short walks | walking
rambling | Rambling | hiking, hill walking, rambles | walking
nordic-walking | Nordic walking |  | walking
history-walks | History walks | heritage walks, town walks | walking, local-history
dog-walking | Dog walking |  | dogs, walking
sport | Sport | sports, sports and leisure |
football | Football | soccer | sport
walking-football | Walking football |  | football, keeping-active
watching-football | Watching football | football supporters | football
rugby-league | Rugby league | rugby | sport
rugby-union | Rugby union |  | sport
walking-rugby | Walking rugby |  | rugby-league, keeping-active
cricket | Cricket |  | sport
bowls | Bowls | lawn bowls, crown green bowls, bowling | sport
indoor-bowls | Indoor bowls | carpet bowls, short mat bowls | bowls
boccia | Boccia and kurling | boccia, kurling | sport
tennis | Tennis |  | sport
table-tennis | Table tennis | ping pong | sport
badminton | Badminton |  | sport
pickleball | Pickleball |  | sport
golf | Golf |  | sport
walking-netball | Walking netball | netball | sport, keeping-active
boxing | Boxing |  | sport
horse-racing | Horse racing | the races | sport
cycling | Cycling | bikes, bicycles, bike rides | keeping-active, outdoors
running | Running | jogging, parkrun | keeping-active, outdoors
keeping-active | Keeping active | exercise, fitness, keep fit, physical activity, physical wellbeing |
chair-exercise | Chair exercise | chair based exercise, seated exercise, armchair exercise | keeping-active
gym | Gym | weights, gym workout | keeping-active
yoga | Yoga |  | keeping-active, relaxation
chair-yoga | Chair yoga | seated yoga | yoga, chair-exercise
tai-chi | Tai chi | qigong | keeping-active, relaxation
pilates | Pilates |  | keeping-active
aerobics | Aerobics | zumba, dance fitness | keeping-active, dancing
swimming | Swimming | swim | keeping-active
aqua-fit | Aqua fit | aqua aerobics, water exercise | swimming
open-water-swimming | Open water swimming | sea swimming, wild swimming | swimming, outdoors
relaxation | Relaxation | wellbeing, emotional wellbeing, stress relief |
mindfulness | Mindfulness and meditation | mindfulness, meditation | relaxation
massage | Massage and pampering | pampering, beauty, hair and beauty | relaxation
sauna | Sauna | steam room, spa | relaxation
breathing | Breathing and sound | breathwork, sound bath | relaxation
arts-and-crafts | Arts and crafts | crafts, craft, creative activities, creative arts practice, making things |
art | Art | arts, drawing and painting, visual art | arts-and-crafts
painting | Painting | watercolours, painting group | art
drawing | Drawing | sketching, life drawing | art
pottery | Pottery | ceramics, clay | arts-and-crafts
knitting | Knitting | knit and natter, wool | needlework
crochet | Crochet |  | needlework
sewing | Sewing | dressmaking, sewing machine, textiles | needlework
needlework | Needlework | embroidery, cross stitch, tapestry | arts-and-crafts
quilting | Quilting | patchwork | needlework
card-making | Card making | papercraft, scrapbooking | arts-and-crafts
colouring | Colouring | colouring in | art
jewellery-making | Jewellery making | beading | arts-and-crafts
woodwork | Woodwork | carpentry, joinery, woodturning, whittling | making-and-mending
model-making | Model making | models, model railways, model aircraft | making-and-mending
making-and-mending | Making and mending | DIY, do it yourself, handyman, materials and products |
repair | Repair | repair cafe, mending, fixing things | making-and-mending, reducing-waste
mens-sheds | Men's sheds | men in sheds, shed, men's shed | woodwork, making-and-mending
upcycling | Upcycling | furniture restoration, restoring furniture | making-and-mending, reducing-waste
metalwork | Metalwork | engineering, welding | making-and-mending
food | Food | food and drink |
cooking | Cooking | cookery, cookery class | food
baking | Baking | cakes, bread, cake decorating | cooking
sharing-meals | Sharing meals | lunch club, community meal, luncheon club, breakfast club, supper club | food, meeting-people
tasting | Tasting food and drink | wine tasting, real ale, beer | food
preserving | Jams and preserves | jam making, pickling | cooking
meeting-people | Meeting people | meet people, social group, community development, community and culture |
chat | Coffee and a chat | coffee morning, tea and talk, tea and chat, coffee mornings, natter, cuppa, warm space | meeting-people
friendship-groups | Friendship groups | friendship club, friendship group, befriending | meeting-people
womens-groups | Women's groups | Women's Institute, women's group, WI, ladies group | meeting-people
mens-groups | Men's groups | men's group, talking men | meeting-people
social-clubs | Social clubs | social club, working men's club, over 50s club, over 60s club | meeting-people
pubs | Going to the pub | pub, pubs | meeting-people
memories | Sharing memories | reminiscence, memory cafe, life stories | meeting-people, history
intergenerational | Being with children and young people | intergenerational, grandparents, toddlers | meeting-people
parent-and-toddler | Parents and toddlers | parent and toddler, baby group, stay and play, playgroup | meeting-people
games | Games | board games, games afternoon |
bingo | Bingo |  | games
dominoes | Dominoes |  | games
chess | Chess | chess club | games
draughts | Draughts |  | games
card-games | Card games | whist, bridge, cribbage, cards | games
snooker | Snooker and pool | snooker, billiards | games
darts | Darts |  | games
quizzes | Quizzes | quiz, pub quiz, quiz night | games
jigsaws | Jigsaws | jigsaw puzzles, puzzles, crosswords | games
video-games | Video games | computer games, gaming | games, computers
scrabble | Scrabble | word games | games
table-top-games | Table-top games | role play games, dungeons and dragons | games
reading | Reading | books, book lovers |
book-clubs | Book clubs | book club, reading group, book group | reading, meeting-people
poetry | Poetry | poems | reading, writing
writing | Writing | creative writing, writing group |
storytelling | Storytelling | stories | reading
audio-books-and-radio | Radio and audio books | radio, talking newspaper, podcasts | reading
newspapers | Newspapers and current affairs | news, current affairs, politics | learning-new-things
libraries | Libraries | library | reading
history | History | heritage | learning-new-things
local-history | Local history | local history group, town history | history
mining-heritage | Mining heritage | coal mining, pits, collieries | local-history
cotton-mills | Mills and textile heritage | cotton mills, textile heritage | local-history
family-history | Family history | genealogy, family tree | history
military-history | Military history | veterans, armed forces, war history | history
archaeology | Archaeology | digging, metal detecting | history
museums | Museums and galleries | museums, galleries, museum, gallery | history, art
antiques | Antiques and collecting | antiques, stamp collecting, coins, collecting | history
trains | Trains and railways | trains, railways, steam trains, trainspotting | transport-and-machines
transport-and-machines | Transport and machines | vehicles |
cars | Cars | classic cars, motoring | transport-and-machines
motorcycles | Motorcycles | motorbikes | transport-and-machines
buses | Buses and trams | buses, trams | transport-and-machines
aeroplanes | Aeroplanes | planes, aviation, plane spotting | transport-and-machines
steam-engines | Steam engines | traction engines | transport-and-machines
pets | Pets and animals | animals, pets |
dogs | Dogs | dog | pets
cats | Cats | cat | pets
horses | Horses | horse riding, equestrian, ponies | pets
pigeons | Pigeons | pigeon racing, pigeon fancying | pets
farm-animals | Farm animals | city farm, care farm | pets, outdoors
films | Films | cinema, film club, movies |
theatre | Theatre | plays, drama, amateur dramatics, acting, musicals |
television | Television | TV, soaps |
comedy | Comedy | stand-up comedy | theatre
opera-and-ballet | Opera and ballet | opera, ballet | theatre, music
festivals | Festivals and events | festivals, entertainment, fairs |
photography | Photography | photos, camera club, cameras | arts-and-crafts
computers | Computers | computer, IT, digital skills, internet, tablets and phones | learning-new-things
languages | Languages | language learning, French, Spanish, conversation class | learning-new-things
english-language | English for speakers of other languages | ESOL, English class, learning English | languages
sign-language | Sign language | British Sign Language, BSL | languages
learning-new-things | Learning new things | learning, courses, classes, adult education, University of the Third Age, U3A, new hobbies |
talks | Talks and discussion | talks, lectures, debates, discussion group | learning-new-things
science | Science | science club | learning-new-things
first-aid | First aid |  | learning-new-things
money-skills | Money skills | budgeting, save money | learning-new-things
travel | Travel | holidays, trips abroad |
day-trips | Day trips | trips, outings, coach trips, excursions | travel, meeting-people
shopping-and-markets | Shopping and markets | markets, market, spend local, charity shops, car boot sales |
fashion | Fashion and clothes | fashion, clothes |
faith | Faith | religion, worship, prayer |
christian-faith | Christian faith | church, chapel, christianity, church service | faith
muslim-faith | Muslim faith | mosque, Islam | faith
hindu-faith | Hindu faith | hinduism | faith
jewish-faith | Jewish faith | synagogue, judaism | faith
sikh-faith | Sikh faith | gurdwara, sikhism | faith
buddhism | Buddhism | buddhist | faith
bible-study | Bible study | house group | christian-faith, reading
bell-ringing | Bell ringing | church bells | christian-faith, music
giving-time | Giving time to others | volunteering, volunteer, get involved, help others, community service |
helping-neighbours | Helping neighbours | good neighbours, helping out, errands | giving-time
charity-fundraising | Charity fundraising | fundraising, charity | giving-time
mentoring | Mentoring and teaching | teaching, mentoring, tutoring | giving-time
campaigning | Campaigning | community organising, activism, residents group | giving-time
reducing-waste | Reducing waste | zero waste, reduce waste, recycling, reuse, swap shop |
food-sharing | Sharing food fairly | no food poverty, food bank, community fridge, food pantry, free food | food, giving-time
climate | Climate and environment | climate change, environment, sustainability | nature
cultures | Cultures of the world | cultural events, multicultural |
lgbt | LGBT+ community | LGBTQ, LGBT, pride | meeting-people
veterans-groups | Armed forces veterans | veterans breakfast, Royal British Legion | meeting-people
carers-groups | Carers' groups | carers group, carers support group | meeting-people", "\n") AS line
WITH [column IN split(line, "|") | trim(column)] AS columns
WITH {
  id: columns[0],
  name: columns[1],
  otherWords: [word IN split(columns[2], ",") WHERE trim(word) <> "" | trim(word)],
  broader: [id IN split(columns[3], ",") WHERE trim(id) <> "" | trim(id)]
} AS entry
MERGE (interest:Interest {id: entry.id})
SET interest.name = entry.name,
    interest.otherWords = entry.otherWords,
    interest.source = 'Kith',
    interest.sourceId = entry.id,
    interest.sourceKey = 'Kith :: ' + entry.id
WITH collect({interest: interest, broader: entry.broader}) AS interests
UNWIND interests AS entry
WITH entry.interest AS interest, entry.broader AS broaderIds
UNWIND broaderIds AS broaderId
MATCH (broader:Interest {id: broaderId})
MERGE (interest)-[:BROADER]->(broader);
