namespace TypedOAuth.Tests.Harness.Model;

/// <summary>What the provider of the model does with a refresh token.</summary>
public enum ModelTokenUse
{
    /// <summary>It issues a new one, and ends the grant when an old one is used again.</summary>
    Rotates,

    /// <summary>It issues a new one, and accepts the one before again.</summary>
    RotatesWithGrace,

    /// <summary>It keeps the refresh token.</summary>
    Stays,
}
