/** name | what it is | what it makes | who buys it. All invented. */
export const companies = read(`
Fernhill Looms | a weaving workshop with nine people | wool blankets | hotels and gift shops
Tidewater Ferry Co-op | a small ferry company | island day tickets | weekend travellers
Brightacre Seeds | a seed merchant | heirloom vegetable seeds | home gardeners
Calder Bikes | a cargo bike maker | electric cargo bikes | families and couriers
Ostra Dental Group | a group of four dental clinics | appointments and aligners | patients in three towns
Mapleton Library Trust | a charity that runs nine libraries | reading programmes | schools and pensioners
Quill & Ledger | a bookkeeping firm | monthly accounts | restaurants and small shops
Solvane | a solar panel installer | rooftop systems | homeowners
Pocket Orchard | a juice bar chain with six shops | cold-pressed juices | office workers
Harrow Lane Pottery | a ceramics studio | stoneware tableware | cafés and collectors
Northlight Physio | a physiotherapy practice | treatment plans | runners and office workers
Kettle & Crane | a tea importer | loose-leaf teas | home brewers and cafés
Veldt Outdoor | an online shop for camping gear | tents and stoves | weekend hikers
Lumen Tutors | a tutoring service | maths and science lessons | parents of teenagers
Copperfield Homes | a letting agency | rented flats | tenants and landlords
Anchor & Oak | a furniture maker | oak tables | young families
Marisma Foods | a producer of tinned fish | tinned sardines and mussels | delicatessens
Greenline Freight | a haulage firm with forty lorries | overnight freight | regional wholesalers
Tandem Health | a start-up for shift-worker health | a sleep-planning app | nurses and factory staff
Papertrail | a software firm of twelve | contract archiving software | law firms
Bluebird Childcare | a nursery chain | day-care places | working parents
Orchid & Iron | a jewellery studio | hand-forged rings | couples
Stillwater Insurance Brokers | an insurance broker | fleet and liability cover | small businesses
Hexaloom | a maker of indoor sensors | air-quality sensors | building managers
Roundhouse Theatre | a theatre with 240 seats | plays and workshops | local audiences
Arbor Pets | a pet food start-up | insect-based dog food | dog owners
Sable Street Coffee | a coffee roaster | single-origin beans | subscribers and cafés
Finch Analytics | a consultancy of eight | retail reports | supermarket buyers
Ridgeway Vets | a veterinary practice | check-ups and surgery | pet owners
Mosaic Language School | a language school | evening courses | adult learners
Tallgrass Energy Co-op | an energy co-operative | community wind shares | members in the county
Redshank Surf | a surf school and shop | lessons and boards | holidaymakers
Evergreen Accounting Software | a software maker | invoicing software | sole traders
Loom & Lantern | a lighting studio | paper and brass lamps | interior architects
Cobalt Logistics | a warehouse operator | order fulfilment | online shops
Wildmere Cosmetics | a skincare brand | plain-label skincare | people with sensitive skin
Hartley Museum of Tools | a small museum | exhibitions | families and school classes
Juniper Legal Aid | a non-profit | free legal advice | tenants
Basalt Climbing | a climbing hall with two sites | memberships and courses | climbers
Ploughshare | a farm software start-up | field-planning software | arable farmers
Nimbus Weather | a weather data company | hourly forecasts | event organisers
Silverbirch Care | a home-care provider | visits and live-in care | older people and their children
Terrace Kitchen | a meal-kit company | weekly meal boxes | couples without time
Ironbridge Tools | a tool rental company | power tools by the day | builders
Aster Books | an independent publisher | translated novels | readers of literary fiction
Pebble Payments | a payments start-up | card readers | market traders
Linden Schools Trust | a trust of seven schools | secondary education | pupils and parents
Grayling Fisheries Board | a public body | angling permits | anglers
Meridian Events | an event agency | conferences | trade associations
Woodsmoke | a maker of outdoor kitchens | grills and smokers | garden owners
Cartwheel Toys | a toy maker | wooden construction sets | grandparents and parents
Delta Water Partners | a charity | wells and training | villages and donors
Oriel Windows | a window fitter | wooden windows | owners of old houses
Kindling Courses | an online course platform | craft courses | hobby makers
Halcyon Hotels | a group of five hotels | rooms and weddings | couples and business guests
Signal Hill Radio | a local radio station | morning shows | commuters
Larkspur Florists | a florist with delivery | weekly bouquets | offices
Foundry 54 | a co-working space | desks and rooms | freelancers
Amber Audio | a maker of hearing accessories | headphones for hearing-aid users | people with hearing loss
Stonecrop Roofing | a green-roof company | planted roofs | architects and councils
`);

/** The same for Chinese clients, in Chinese. */
export const chineseCompanies = read(`
青禾茶叶 | 一家做原叶茶的小公司 | 乌龙茶和白茶 | 年轻的上班族
拾光绘本馆 | 一家社区绘本馆 | 绘本借阅和亲子课 | 三到八岁孩子的家长
澄海小家电 | 一家小家电厂 | 桌面净化器 | 租房的年轻人
云栖民宿 | 一家有十二间房的民宿 | 山里的客房 | 周末出游的家庭
北坡户外 | 一个户外装备品牌 | 轻量帐篷和背包 | 徒步爱好者
知行教育 | 一家做职业培训的公司 | 财会网课 | 在职备考的人
半亩花田园艺 | 一家线上园艺店 | 阳台花苗和种子 | 城市里的种植新手
简木家具 | 一家定制家具工坊 | 实木书桌 | 有孩子的家庭
蓝鲸物流 | 一家跨境物流公司 | 到欧洲的小包专线 | 跨境卖家
小满宠物 | 一个宠物食品品牌 | 冻干猫粮 | 养猫的人
`);

export interface Company {
  company: string;
  trade: string;
  goods: string;
  buyers: string;
}

function read(table: string): Company[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [company = "", trade = "", goods = "", buyers = ""] = line.split("|").map((cell) => cell.trim());
      return { company, trade, goods, buyers };
    });
}
