/** The three people that demo mode signs in as with one click. */
export const demoPeople = {
  client: { email: "client@demo.plumbline.example", name: "Maya Lindqvist" },
  freelancer: { email: "freelancer@demo.plumbline.example", name: "Ines Okonkwo" },
  admin: { email: "admin@demo.plumbline.example", name: "Samir Holt" },
} as const;
