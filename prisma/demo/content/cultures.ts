/** Where people of the demo world come from: invented combinations of common names, never a known person. */
export interface Culture {
  /** How many of a hundred people, roughly. */
  weight: number;
  given: string;
  family: string;
  /** Country code, currency, time zone, languages spoken beside English. */
  places: readonly (readonly [country: string, currency: string, timeZone: string, languages: string])[];
  /** Names are written family first, without a space. */
  isChineseScript?: boolean;
}

export const cultures: readonly Culture[] = [
  {
    weight: 11,
    given: "思源 雨桐 嘉禾 文博 静姝 晓岚 立言 若溪 子墨 佳宁 云帆 书瑶 启明 慧敏 泽宇 婉清 春晓 景行",
    family: "林 陈 周 吴 徐 孙 何 罗 梁 宋 郑 谢 唐 许 冯 邓",
    places: [
      ["CN", "CNY", "Asia/Shanghai", "zh"],
      ["CN", "CNY", "Asia/Shanghai", "zh"],
      ["TW", "USD", "Asia/Taipei", "zh"],
      ["SG", "USD", "Asia/Singapore", "zh"],
    ],
    isChineseScript: true,
  },
  {
    weight: 5,
    given: "Meiling Junhao Xinyi Weijie Shuyu Ziyang Anqi Haoran Kexin Yichen Lihua Peishan",
    family: "Lin Chen Zhou Wu Xu Huang Tan Lim Goh Liang Tsai Kwok",
    places: [
      ["SG", "USD", "Asia/Singapore", "zh"],
      ["CA", "USD", "America/Vancouver", "zh"],
      ["HK", "USD", "Asia/Hong_Kong", "zh"],
      ["AU", "USD", "Australia/Melbourne", "zh"],
    ],
  },
  {
    weight: 12,
    given: "Ananya Rohan Kavya Arjun Meera Nikhil Divya Siddharth Ishita Varun Lakshmi Farhan Nandini Aditya",
    family: "Iyer Kulkarni Banerjee Reddy Menon Chaudhary Desai Bhatt Qureshi Nair Ghosh Saxena Pillai Joshi",
    places: [
      ["IN", "USD", "Asia/Kolkata", "hi"],
      ["IN", "USD", "Asia/Kolkata", "ta"],
      ["GB", "GBP", "Europe/London", "hi"],
    ],
  },
  {
    weight: 9,
    given: "Chiamaka Tunde Ngozi Emeka Folasade Kwabena Abena Kofi Adaeze Yusuf Zainab Seyi Efua Obinna",
    family: "Okafor Adebayo Mensah Eze Boateng Balogun Nwosu Owusu Bello Asante Okoye Danjuma Addo Ibekwe",
    places: [
      ["NG", "USD", "Africa/Lagos", ""],
      ["GH", "USD", "Africa/Accra", ""],
      ["GB", "GBP", "Europe/London", ""],
    ],
  },
  {
    weight: 6,
    given: "Wanjiru Otieno Amina Baraka Nyambura Juma Akinyi Kamau Zawadi Tesfaye Hiwot Moses",
    family: "Mwangi Odhiambo Njoroge Wekesa Kiptoo Mutua Achieng Abebe Kimani Nakato Ochieng Bekele",
    places: [
      ["KE", "USD", "Africa/Nairobi", "sw"],
      ["ET", "USD", "Africa/Addis_Ababa", ""],
      ["UG", "USD", "Africa/Kampala", "sw"],
    ],
  },
  {
    weight: 11,
    given:
      "Camila Mateo Lucía Thiago Valentina Joaquín Marisol Rafael Beatriz Emiliano Paloma Gustavo Renata Andrés",
    family:
      "Ferreira Quiroga Morales Cardoso Villalobos Paredes Azevedo Rojas Benítez Moura Salgado Figueroa Nogueira Luna",
    places: [
      ["BR", "USD", "America/Sao_Paulo", "pt"],
      ["AR", "USD", "America/Argentina/Buenos_Aires", "es"],
      ["MX", "USD", "America/Mexico_City", "es"],
      ["CO", "USD", "America/Bogota", "es"],
      ["PT", "EUR", "Europe/Lisbon", "pt"],
    ],
  },
  {
    weight: 10,
    given: "Oksana Piotr Ivana Bogdan Milena Tomasz Katarína Andriy Zuzana Radu Jelena Marek Ioana Damir",
    family:
      "Kowalczyk Shevchuk Novotná Petrović Ionescu Wiśniewski Horvat Bondar Marković Zielińska Dragan Kolar Melnyk Popa",
    places: [
      ["PL", "EUR", "Europe/Warsaw", "pl"],
      ["UA", "EUR", "Europe/Kyiv", "uk"],
      ["RO", "EUR", "Europe/Bucharest", "ro"],
      ["RS", "EUR", "Europe/Belgrade", "sr"],
      ["CZ", "EUR", "Europe/Prague", "cs"],
    ],
  },
  {
    weight: 9,
    given:
      "Hannelore Matthis Elodie Bastian Giulia Lorenzo Marleen Thijs Clémence Aurélien Chiara Jonas Femke Anselm",
    family:
      "Brandt Keller Marchetti Lefèvre de Wit Bianchi Vogel Moreau Janssen Ricci Hartmann Caron Smit Baumann",
    places: [
      ["DE", "EUR", "Europe/Berlin", "de"],
      ["FR", "EUR", "Europe/Paris", "fr"],
      ["IT", "EUR", "Europe/Rome", "it"],
      ["NL", "EUR", "Europe/Amsterdam", "nl"],
      ["AT", "EUR", "Europe/Vienna", "de"],
    ],
  },
  {
    weight: 5,
    given: "Saga Elias Tuuli Magnus Ingrid Aksel Sanna Birk Liv Oskari Freja Halvard",
    family: "Bergström Nygaard Virtanen Dahl Sandström Korhonen Holm Lindahl Aune Mäkelä Kjær Solheim",
    places: [
      ["SE", "EUR", "Europe/Stockholm", "sv"],
      ["NO", "EUR", "Europe/Oslo", "no"],
      ["FI", "EUR", "Europe/Helsinki", "fi"],
      ["DK", "EUR", "Europe/Copenhagen", "da"],
    ],
  },
  {
    weight: 9,
    given:
      "Harriet Callum Bethany Declan Rosalind Gareth Maeve Dashiell Corinne Wesley Tamsin Malcolm Joanna Everett",
    family:
      "Ashworth Prentice Gallagher Whitcombe Harlow Penrose Sinclair Delacroix Mayfield Thorne Abbott Lockwood Rees Fairley",
    places: [
      ["GB", "GBP", "Europe/London", ""],
      ["US", "USD", "America/Chicago", ""],
      ["US", "USD", "America/New_York", "es"],
      ["CA", "USD", "America/Toronto", "fr"],
      ["IE", "EUR", "Europe/Dublin", ""],
      ["NZ", "USD", "Pacific/Auckland", ""],
    ],
  },
  {
    weight: 6,
    given: "Leyla Tariq Nour Karim Dalia Emre Rania Omid Selin Hamza Yasmin Farid",
    family: "Haddad Yılmaz Mansour Rahimi Aydın Khoury Demir Saleh Farahani Nasser Kaya Tabrizi",
    places: [
      ["TR", "EUR", "Europe/Istanbul", "tr"],
      ["EG", "USD", "Africa/Cairo", "ar"],
      ["JO", "USD", "Asia/Amman", "ar"],
      ["AE", "USD", "Asia/Dubai", "ar"],
      ["MA", "EUR", "Africa/Casablanca", "ar fr"],
    ],
  },
  {
    weight: 7,
    given: "Maricel Joaquin Thuy Minh Putri Bagas Liezl Duc Siti Anh Carlo Wulan",
    family: "Villanueva Nguyen Santoso Tran Dimaculangan Pham Wijaya Magsino Le Rahman Salonga Hartono",
    places: [
      ["PH", "USD", "Asia/Manila", "fil"],
      ["VN", "USD", "Asia/Ho_Chi_Minh", "vi"],
      ["ID", "USD", "Asia/Jakarta", "id"],
      ["MY", "USD", "Asia/Kuala_Lumpur", "ms"],
    ],
  },
  {
    weight: 4,
    given: "Haruto Sakura Jiwon Minseo Kaito Yuna Ayaka Dohyun Riku Hayoung Nanami Sejun",
    family: "Fujimoto Kang Nishida Yoon Okabe Bae Tsukamoto Seo Kuroda Han Morishita Noh",
    places: [
      ["JP", "USD", "Asia/Tokyo", "ja"],
      ["KR", "USD", "Asia/Seoul", "ko"],
    ],
  },
];
