/// The characters behind the names that forums give to emoji. A name that isn't here stays a name.
enum Emoji {
    static func text(_ written: String) -> String {
        guard written.hasPrefix(":"), written.hasSuffix(":"), written.count > 2 else { return written }
        var name = written.dropFirst().dropLast()
        // ":wave:t3:" is a skin tone
        if let tone = name.range(of: ":t") { name = name[..<tone.lowerBound] }
        return names[String(name)] ?? written
    }

    private static let names: [String: String] = {
        var names: [String: String] = [:]
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ")
            for name in words.dropFirst() { names[String(name)] = String(words[0]) }
        }
        return names
    }()

    private static let table = """
        🙂 slight_smile slightly_smiling_face
        😀 grinning
        😃 smiley
        😄 smile
        😁 grin
        😆 laughing satisfied
        😅 sweat_smile
        😂 joy
        🤣 rofl
        😉 wink
        😊 blush
        ☺️ relaxed
        😇 innocent
        🥰 smiling_face_with_three_hearts
        😍 heart_eyes
        🤩 star_struck
        😘 kissing_heart
        😋 yum
        😛 stuck_out_tongue
        😜 stuck_out_tongue_winking_eye
        😝 stuck_out_tongue_closed_eyes
        🤪 zany_face
        🤗 hugs hugging
        🤭 face_with_hand_over_mouth
        🤫 shushing_face
        🤔 thinking
        🤨 raised_eyebrow
        😐 neutral_face
        😑 expressionless
        😶 no_mouth
        😏 smirk
        😒 unamused
        🙄 roll_eyes
        😬 grimacing
        😌 relieved
        😔 pensive
        😪 sleepy
        😴 sleeping
        😷 mask
        🤒 face_with_thermometer
        🥴 woozy_face
        😵 dizzy_face
        🤯 exploding_head
        🥳 partying_face
        😎 sunglasses
        🤓 nerd_face nerd
        🧐 face_with_monocle monocle_face
        😕 confused
        😟 worried
        🙁 slight_frown slightly_frowning_face
        ☹️ frowning_face
        😦 frowning
        😮 open_mouth
        😯 hushed
        😲 astonished
        😳 flushed
        🥺 pleading_face
        😧 anguished
        😨 fearful
        😰 cold_sweat
        😥 disappointed_relieved
        😢 cry
        😭 sob
        😱 scream
        😖 confounded
        😣 persevere
        😞 disappointed
        😓 sweat
        😩 weary
        😫 tired_face
        🥱 yawning_face
        😤 triumph
        😡 rage pout
        😠 angry
        🤬 cursing_face
        😈 smiling_imp
        💀 skull
        💩 poop hankey
        👻 ghost
        👽 alien
        🤖 robot
        🙈 see_no_evil
        🙉 hear_no_evil
        🙊 speak_no_evil
        🙃 upside_down_face
        ❤️ heart
        💔 broken_heart
        💛 yellow_heart
        💚 green_heart
        💙 blue_heart
        💜 purple_heart
        💯 100
        💥 boom collision
        💪 muscle
        💡 bulb
        💬 speech_balloon
        👋 wave
        👌 ok_hand
        ✌️ v
        🤞 crossed_fingers
        👈 point_left
        👉 point_right
        👆 point_up_2
        👇 point_down
        ☝️ point_up
        👍 +1 thumbsup
        👎 -1 thumbsdown
        👏 clap
        🙌 raised_hands
        🙏 pray
        🤝 handshake
        ✍️ writing_hand
        👀 eyes
        🤷 shrug
        🤦 facepalm
        🤦‍♂️ man_facepalming
        🤦‍♀️ woman_facepalming
        🤷‍♂️ man_shrugging
        🤷‍♀️ woman_shrugging
        ✅ white_check_mark
        ✔️ heavy_check_mark
        ❌ x
        ⚠️ warning
        ❓ question
        ❔ grey_question
        ❗ exclamation heavy_exclamation_mark
        ‼️ bangbang
        ➕ heavy_plus_sign
        ➡️ arrow_right
        ⬅️ arrow_left
        ⬆️ arrow_up
        ⬇️ arrow_down
        ℹ️ information_source
        🎉 tada
        🎊 confetti_ball
        🎁 gift
        🎂 birthday
        🏆 trophy
        ⭐ star
        🌟 star2
        ✨ sparkles
        🔥 fire
        🚀 rocket
        🐛 bug
        🐞 lady_beetle
        🐟 fish
        🐠 tropical_fish
        🦇 bat
        🐱 cat
        🐶 dog
        🌻 sunflower
        🌹 rose
        🌈 rainbow
        ☀️ sunny
        ☕ coffee
        🍵 tea
        🍺 beer
        🍻 beers
        🍕 pizza
        🍪 cookie
        🍰 cake
        🍥 fish_cake
        ⏰ alarm_clock
        ⏳ hourglass_flowing_sand
        📅 date
        📆 calendar
        📌 pushpin
        📎 paperclip
        📖 book
        📚 books
        📜 scroll
        📝 memo pencil
        📞 telephone_receiver
        📧 email e-mail
        📷 camera
        📣 mega
        🎵 musical_note
        🎼 musical_score
        🎨 art
        🎮 video_game
        💻 computer
        🔒 lock
        🔑 key
        🔗 link
        🔍 mag
        🔧 wrench
        🔨 hammer
        🛠️ hammer_and_wrench
        🗑️ wastebasket
        🚎 trolleybus
        🚗 car red_car
        🚲 bike
        🏠 house
        """
}
