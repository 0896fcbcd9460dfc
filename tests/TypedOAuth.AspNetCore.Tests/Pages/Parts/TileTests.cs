using TypedOAuth.AspNetCore.Pages.Parts;

namespace TypedOAuth.AspNetCore.Tests.Pages.Parts;

/// <summary>Checks the hue of a tile, which never changes for a connection.</summary>
public sealed class TileTests
{
    /// <summary>The FNV-1a hashes of the first two are published: 811c9dc5 and e40c292c.</summary>
    [Theory]
    [InlineData("", (int)((0x811c9dc5 ^ 0x811c) % 16))]
    [InlineData("a", (int)((0xe40c292c ^ 0xe40c) % 16))]
    public void A_hue_is_a_folded_hash_of_the_alias(string id, int hue) => Assert.Equal(hue, Tile.GetHue(id));
}
